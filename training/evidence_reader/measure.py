"""What to choose by while training: the reader on pages and claims of ours that were kept apart, with bootstrap intervals
over pages. All figures, these included, are told by the service's own `footnote eval reader`."""

import collections
import json
import random

import numpy
from sklearn.metrics import roc_auc_score

from . import rows
from .scoring import Model
from .text import sentences

def measure(recipe, here, out):
    model = Model(out, recipe)
    figures = {}
    apart = rows.kept(here / recipe["data"]["kept_pages"])
    for part in ("kept", "unseen"):
        some = [page for page in rows.read_pages(here / "data/pages") if apart.get(page["id"]) == part]
        figures |= pages(model, f"{part} pages", some)
    figures |= claims(model, here, recipe)
    for name, value in figures.items():
        print(f"{name}: {value}", flush=True)
    (out / "figures.json").write_text(json.dumps(figures, indent=1), encoding="utf8")


def _interval(groups, figure, times=500):
    """The figure over all groups, and the middle 95 % of it over groups drawn with replacement."""
    source = random.Random(7)
    names = sorted(groups)
    drawn = []
    for _ in range(times):
        sample = [row for _ in names for row in groups[source.choice(names)]]
        value = figure(sample)
        if value is not None:
            drawn.append(value)
    whole = figure([row for name in names for row in groups[name]])
    low, high = numpy.percentile(drawn, [2.5, 97.5])
    return f"{whole:.3f} ({low:.3f} to {high:.3f})"


def _auroc(sample):
    labels = [label for label, _ in sample]
    return roc_auc_score(labels, [score for _, score in sample]) if len(set(labels)) == 2 else None


def _mean(sample):
    return float(numpy.mean(sample)) if sample else None


def pages(model, name, some):
    """Ranks all sentences of a page by the best score that any window gives them."""
    asked, told = [], []
    for page in some:
        spans = sentences(page["text"])
        for number, question in enumerate(page["questions"]):
            for first, last in rows.windows(len(spans), 3):
                offset = spans[first][0]
                asked.append((question["q"], page["text"][offset:spans[last - 1][1]],
                              [(s - offset, e - offset) for s, e in spans[first:last]], page["title"]))
                told.append((page["id"], number, first))
    scores = collections.defaultdict(dict)
    for (page, number, first), reading in zip(told, model.read(asked)):
        own = scores[page, number]
        for i, score in enumerate(reading.sentences):
            own[first + i] = max(own.get(first + i, -99), score)
    hit1, hit3, near, every = (collections.defaultdict(list) for _ in range(4))
    kinds = collections.defaultdict(list)
    for page in some:
        spans = sentences(page["text"])
        for number, question in enumerate(page["questions"]):
            own = scores[page["id"], number]
            ranked = sorted(own, key=lambda i: (-own[i], i))
            best = own[ranked[0]]
            every[page["id"]].append((question["answerable"], best))
            if question["answerable"] or question["type"] != "far":
                near[page["id"]].append((question["answerable"], best))
            if question["answerable"]:
                gold = set(rows.evidence_sentences(page, question, spans))
                hit1[page["id"]].append(float(ranked[0] in gold))
                hit3[page["id"]].append(float(bool(set(ranked[:3]) & gold)))
                kinds[question["type"]].append(float(ranked[0] in gold))
    by_kind = ", ".join(f"{kind} {numpy.mean(values):.2f}" for kind, values in sorted(kinds.items()) if len(values) > 4)
    return {f"{name}: hit@1": _interval(hit1, _mean), f"{name}: hit@3": _interval(hit3, _mean),
            f"{name}: AUROC": _interval(every, _auroc), f"{name}: AUROC, near misses": _interval(near, _auroc),
            f"{name}: hit@1 by kind": by_kind}


def claims(model, here, recipe):
    _, kept = rows.claims(here / "data/claims", recipe["data"]["kept_claims"])
    asked = [(example.question, example.text, example.sentences, "") for example in kept]
    groups = collections.defaultdict(list)
    for example, reading in zip(kept, model.read(asked)):
        groups[example.text].append((example.supported, reading.support))
    return {"claims AUROC": _interval(groups, _auroc), "claims": len(kept)}
