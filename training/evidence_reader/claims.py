"""Claims made of a text's own sentences, true ones and such with one thing changed (after FactCC, Kryściński et al., 2020)."""

import re

_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
_NAME = re.compile(r"\b[A-Z][a-z]{3,}\b")
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_DAY = re.compile(rf"\b(\d{{1,2}}) ({'|'.join(_MONTHS)})\b")
_PERIOD = re.compile(rf"\b(?:{'|'.join(_MONTHS + _DAYS)})\b")
_AUXILIARY = re.compile(r"\b(is|are|was|were|has|have|will|would|can|could|should|must|did|does|do) (not )?")
_STRONGER = {"may": "will", "might": "will", "could": "will", "should": "must", "hopes to": "will", "plans to": "will",
             "some": "all", "many": "all", "most": "all", "often": "always", "about": "exactly", "up to": "at least",
             "at least": "at most", "only": "not only"}
_OPPOSITE = {
    "rose": "fell", "fell": "rose", "increase": "fall", "increased": "decreased", "decrease": "increase", "decreased": "increased",
    "more": "fewer", "fewer": "more", "less": "more", "higher": "lower", "lower": "higher", "highest": "lowest",
    "lowest": "highest", "before": "after", "after": "before", "opened": "closed", "closed": "opened", "open": "shut",
    "approved": "rejected", "rejected": "approved", "agreed": "refused", "refused": "agreed", "first": "last", "last": "first",
    "best": "worst", "better": "worse", "worse": "better", "gained": "lost", "lost": "gained", "free": "charged for",
    "above": "below", "below": "above", "over": "under", "under": "over", "earlier": "later",
    "later": "earlier", "cut": "raised", "raised": "cut", "praised": "criticised", "criticised": "praised", "up": "down",
    "inside": "outside", "always": "never", "never": "always"}


def reworded(text, source):
    """The same claim in another form: a date turned round, a sum written short, small letters, no full stop."""
    if source.random() < 0.5:
        text = _DAY.sub(r"\2 \1", text)
    if source.random() < 0.5:
        text = re.sub(r"(\d) million\b", r"\1m", text) if " million" in text else re.sub(r"(\d)m\b", r"\1 million", text)
    if source.random() < 0.3:
        text = text.replace(" per cent", "%") if " per cent" in text else re.sub(r"(\d)%", r"\1 per cent", text)
    if source.random() < 0.3:
        text = re.sub(r" \([^)]*\)", "", text)
    if source.random() < 0.3:
        text = text.rstrip(". ")
    return text.lower() if source.random() < 0.1 else text


def changed(text, evidence, names, source):
    """The claim with one thing changed, so that the evidence no longer supports it; None where nothing can be changed.

    evidence: the text that the claim was taken from
    names: names of other texts
    """
    ways = [_number, _name, _negation, _period, _word]
    source.shuffle(ways)
    for way in ways:
        other = way(text, evidence, names, source)
        if other and other.lower() not in evidence.lower():
            return other
    return None


def _put(text, place, new):
    return text[:place.start()] + new + text[place.end():]


def _number(text, evidence, _, source):
    places = list(_NUMBER.finditer(text))
    if not places:
        return None
    place = source.choice(places)
    others = [m.group() for m in _NUMBER.finditer(evidence) if m.group() != place.group()]
    if others and source.random() < 0.4:
        return _put(text, place, source.choice(others))
    digits = list(place.group())
    at = source.choice([i for i, c in enumerate(digits) if c.isdigit()])
    digits[at] = source.choice([d for d in "123456789" if d != digits[at]])
    if source.random() < 0.2:
        digits.append("0")
    return _put(text, place, "".join(digits))


def _name(text, evidence, names, source):
    places = [m for m in _NAME.finditer(text) if m.start() > 0 and not _PERIOD.fullmatch(m.group())]
    if not places:
        return None
    place = source.choice(places)
    inside = [m.group() for m in _NAME.finditer(evidence)
              if m.start() > 0 and m.group() not in text and not _PERIOD.fullmatch(m.group())]
    return _put(text, place, source.choice(inside if inside and source.random() < 0.6 else names))


def _period(text, _, __, source):
    places = list(_PERIOD.finditer(text))
    if not places:
        return None
    place = source.choice(places)
    same = _MONTHS if place.group() in _MONTHS else _DAYS
    return _put(text, place, source.choice([name for name in same if name != place.group()]))


def _negation(text, _, __, source):
    places = list(_AUXILIARY.finditer(text))
    if not places:
        return None
    place = source.choice(places)
    return _put(text, place, place.group(1) + (" " if place.group(2) else " not "))


def _word(text, _, __, source):
    table = {**_OPPOSITE, **_STRONGER}
    places = list(re.finditer(rf"\b(?:{'|'.join(sorted(table, key=len, reverse=True))})\b", text))
    if not places:
        return None
    place = source.choice(places)
    return _put(text, place, table[place.group()])
