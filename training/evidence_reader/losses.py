"""What the model is taught."""

import torch
from torch.nn import functional

from .model import ANSWERABLE, END, NULL, START, SUPPORT, sentence_scores


def losses(examples, encoded, pieces, whole, places=None):
    """The losses of a batch by name, each a mean over the examples that it counts for; 0 where there are none.

    places: of each example, its place among those that were drawn together; 0 begins a new question
    """
    pieces, whole = pieces.float(), whole.float()
    span, sentence, answerable, support = [], [], [], []
    questions = []
    for i, (example, one) in enumerate(zip(examples, encoded)):
        if example.supported is None and example.source == "pages" and places is not None:
            if places[i] == 0:
                questions.append(([], []))
            _add_scores(questions[-1], example, one, pieces[i], whole[i, NULL])
        if example.supported is not None:
            support.append(_binary(whole[i, SUPPORT], example.supported))
            continue
        if example.answerable is not None:
            answerable.append(_binary(whole[i, ANSWERABLE], example.answerable))
        if example.spans:
            span.append(_span(one, pieces[i]))
        told = _sentence(example, one, pieces[i], whole[i, NULL])
        if told is not None:
            sentence.append(told)
    return {name: torch.stack(rows).mean() if rows else pieces.sum() * 0
            for name, rows in (("span", span), ("sentence", sentence), ("answerable", answerable), ("support", support),
                               ("question", [_question(*scores) for scores in questions]))}


def _add_scores(scores, example, one, pieces, null):
    right, others = scores
    for i, score in enumerate(sentence_scores(pieces, one.sentence, one.first)):
        if score is not None:
            (right if i in example.gold else others).append(score - null)


def _question(right, others):
    """How unlikely it is that a right sentence is chosen among those of all windows of a question and none, each
    measured by its distance to the none of its window: listwise ranking (Cao et al., 2007) with an answer of 'none'."""
    none = torch.zeros(())
    everything = torch.logsumexp(torch.stack([*right, *others, none]), 0)
    return everything - torch.logsumexp(torch.stack(right), 0) if right else everything


def _binary(logit, label):
    return functional.binary_cross_entropy_with_logits(logit, torch.tensor(float(label)))


def _span(one, pieces):
    """The first piece stands for 'no span'."""
    allowed = torch.full((len(pieces),), -1e4)
    allowed[0] = 0
    allowed[one.first:one.first + len(one.offsets)] = 0
    start = functional.cross_entropy(pieces[:, START] + allowed, torch.tensor(one.start))
    end = functional.cross_entropy(pieces[:, END] + allowed, torch.tensor(one.end))
    return (start + end) / 2


def _sentence(example, one, pieces, null):
    """How unlikely it is that one of the right sentences is chosen among all of them and none (a softmax, so that the
    scores of sentences of several texts can be compared by their distance to the score of none)."""
    scores = sentence_scores(pieces, one.sentence, one.first)
    right = [scores[i] for i in example.gold if i < len(scores) and scores[i] is not None]
    others = [score for i, score in enumerate(scores)
              if score is not None and i not in example.gold and i not in example.ignored]
    if not example.gold:
        right, others = [null], others
    elif right:
        others = [*others, null]
    else:
        return None
    everything = torch.logsumexp(torch.stack([*right, *others]), 0)
    return everything - torch.logsumexp(torch.stack(right), 0)
