"""Runs a model file over texts, as the service does."""

from dataclasses import dataclass

import numpy
import onnxruntime

from .encoding import encode, tokenizer
from .model import ANSWERABLE, END, NULL, START, SUPPORT, VALUE, WEIGHT

# The longest window with its question, in pieces, and the longest answer.
LONGEST = 384
LONGEST_SPAN = 30


@dataclass
class Reading:
    """What the model says of one text. All scores of sentences and spans have the score of none taken away, so that they
    can be compared across texts."""
    sentences: list
    span: tuple
    span_score: float
    answerable: float
    support: float


class Model:
    def __init__(self, folder, recipe, threads=2):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self.session = onnxruntime.InferenceSession(
            str(folder / "reader.onnx"), options, providers=["CPUExecutionProvider"])
        self.pieces = tokenizer(folder / "reader-tokenizer.json")
        self.longest_question = recipe["model"]["longest_question"]

    def read(self, asked, longest=LONGEST, batch=1):
        """Readings of (question, text, sentences, title), in their order."""
        encoded = [encode(self.pieces, question, text, sentences, title, longest, self.longest_question)
                   for question, text, sentences, title in asked]
        readings = [None] * len(encoded)
        order = sorted(range(len(encoded)), key=lambda i: len(encoded[i].ids))
        for at in range(0, len(order), batch):
            chosen = order[at:at + batch]
            pieces, whole = self._run([encoded[i] for i in chosen])
            for row, i in enumerate(chosen):
                readings[i] = _reading(encoded[i], pieces[row], whole[row], len(asked[i][2]))
        return readings

    def _run(self, batch):
        length = max(len(one.ids) for one in batch)
        ids, mask, types = (numpy.zeros((len(batch), length), numpy.int64) for _ in range(3))
        for i, one in enumerate(batch):
            ids[i, :len(one.ids)] = one.ids
            mask[i, :len(one.ids)] = 1
            types[i, :len(one.ids)] = one.types
        return self.session.run(None, {"input_ids": ids, "attention_mask": mask, "token_type_ids": types})


def _reading(one, pieces, whole, count):
    own = pieces[one.first:one.first + len(one.offsets)]
    numbers = numpy.array(one.sentence)
    sentences = []
    for number in range(count):
        chosen = own[numbers == number] if len(own) else own
        if len(chosen) == 0:
            sentences.append(-99.0)
        else:
            weights = numpy.exp(chosen[:, WEIGHT] - chosen[:, WEIGHT].max())
            sentences.append(float((weights / weights.sum() * chosen[:, VALUE]).sum() - whole[NULL]))
    span, score = (0, 0), -99.0
    if len(own):
        table = numpy.full((len(own), len(own)), -1e4, numpy.float32)
        for width in range(min(LONGEST_SPAN, len(own))):
            at = numpy.arange(len(own) - width)
            table[at, at + width] = own[:len(own) - width, START] + own[width:, END]
        best = int(table.argmax())
        start, end = divmod(best, len(own))
        span = (one.offsets[start][0], one.offsets[end][1])
        score = float(table.max() - pieces[0, START] - pieces[0, END])
    return Reading(sentences, span, score, float(whole[ANSWERABLE]), float(whole[SUPPORT]))
