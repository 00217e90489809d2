"""From an example to numbers of word pieces, and back from pieces to places in the text."""

from dataclasses import dataclass

import torch
from tokenizers import Tokenizer

CLS, SEP = 101, 102


def tokenizer(path):
    read = Tokenizer.from_file(str(path))
    read.no_truncation()
    read.no_padding()
    return read


@dataclass
class Encoded:
    """start and end are places of pieces, 0 where the span is not there; sentence is by piece, −1 outside of any."""
    ids: list
    types: list
    offsets: list
    first: int
    sentence: list
    start: int = 0
    end: int = 0


def encode(pieces, question, text, sentences, title, longest, longest_question, answer=None):
    """`[CLS] question [SEP] title: text [SEP]`; of a long question its end, where most people ask. Offsets are of the
    text; those of the title are None."""
    asked = pieces.encode(question, add_special_tokens=False).ids[-longest_question:]
    before = pieces.encode(title + ":", add_special_tokens=False).ids[:24] if title else []
    own = pieces.encode(text, add_special_tokens=False)
    room = longest - 3 - len(asked) - len(before)
    skip = 0
    if answer and len(own.ids) > room:
        at = next((i for i, (_, end) in enumerate(own.offsets) if end > answer[0]), 0)
        skip = max(0, min(len(own.ids) - room, at - room // 2))
    ids = own.ids[skip:skip + room]
    offsets = own.offsets[skip:skip + room]
    first = len(asked) + 2 + len(before)
    sentence = []
    for start, _ in offsets:
        sentence.append(next((i for i, (s, e) in enumerate(sentences) if s <= start < e), -1))
    encoded = Encoded(
        ids=[CLS, *asked, SEP, *before, *ids, SEP], types=[0] * (len(asked) + 2) + [1] * (len(before) + len(ids) + 1),
        offsets=offsets, first=first, sentence=sentence)
    if answer:
        inside = [i for i, (s, e) in enumerate(offsets) if s < answer[1] and e > answer[0]]
        if inside:
            encoded.start, encoded.end = first + inside[0], first + inside[-1]
    return encoded


def collate(batch):
    """The batch as tensors of one length."""
    length = max(len(one.ids) for one in batch)
    ids = torch.zeros(len(batch), length, dtype=torch.long)
    types = torch.zeros_like(ids)
    mask = torch.zeros_like(ids)
    for i, one in enumerate(batch):
        size = len(one.ids)
        ids[i, :size] = torch.tensor(one.ids)
        types[i, :size] = torch.tensor(one.types)
        mask[i, :size] = 1
    return ids, mask, types
