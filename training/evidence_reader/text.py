"""Sentences and words of plain text, as far as training needs them."""

import re

_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|vs|No|Inc|Ltd|Co|Cllr|Rev|Gen|etc|Fig|e\.g|i\.e|U\.S|U\.K)|\b[A-Z])\.$")
_END = re.compile(r"[.!?][\"'”’)\]]*\s+|\n+")
_WORD = re.compile(r"[a-z0-9]+")


def sentences(text):
    """The spans of the sentences of a text; a line's end ends a sentence too."""
    spans = []
    start = 0
    for end in _END.finditer(text):
        core = text[start:end.end()].rstrip()
        in_line = "\n" not in end.group()
        following = text[end.end():end.end() + 1]
        if in_line and (_ABBREVIATION.search(core) or following.islower()):
            continue
        if core.strip():
            lead = len(core) - len(core.lstrip())
            spans.append((start + lead, start + len(core)))
        start = end.end()
    rest = text[start:]
    if rest.strip():
        spans.append((start + len(rest) - len(rest.lstrip()), len(text.rstrip())))
    return spans


def words(text):
    return _WORD.findall(text.lower())


def shingles(text, size=8):
    """All runs of so many words."""
    own = words(text)
    return {" ".join(own[i:i + size]) for i in range(len(own) - size + 1)}
