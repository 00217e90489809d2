"""Questions as people type them: with typos, without capitals or marks, with words around them; and about something else."""

import re

_NUMBER = re.compile(r"\b\d{1,4}\b")
_NAME = re.compile(r"\b[A-Z][a-z]{3,}\b")

_NEIGHBOURS = {
    "a": "sqz", "b": "vgn", "c": "xvd", "d": "sfe", "e": "wrd", "f": "dgr", "g": "fht", "h": "gjy", "i": "uok", "j": "hku",
    "k": "jli", "l": "ko", "m": "n", "n": "bm", "o": "ipl", "p": "o", "q": "wa", "r": "etf", "s": "adw", "t": "ryg",
    "u": "yij", "v": "cb", "w": "qes", "x": "zc", "y": "tuh", "z": "x"}

# Spelling by ear.
_SOUNDS = (
    ("what", "wot"), ("much", "mutch"), ("does", "dose"), ("when", "wen"), ("their", "there"), ("ough", "uff"), ("tion", "shun"),
    ("ight", "ite"), ("ph", "f"), ("ee", "ea"), ("ea", "ee"), ("ai", "ay"), ("ie", "ei"), ("ei", "ie"), ("ou", "ow"),
    ("ck", "k"), ("wh", "w"), ("kn", "n"), ("er", "ur"), ("le", "el"), ("ss", "s"), ("ll", "l"), ("tt", "t"), ("c", "k"),
    ("s", "z"), ("y", "ey"), ("e", ""), ("a", "e"), ("i", "e"))

_PREFIXES = (
    "Please can you tell me ", "Hi, ", "I want to know: ", "Can you find out ", "Quick question: ", "Sorry to bother you but ",
    "Does it say ", "I was wondering, ", "Hello there. ", "My neighbour asked me: ")
_FILLERS = ("um", "er", "like", "you know", "so", "right", "erm", "well")
_TURNS = (", so ", " and what I want to know is ", ", anyway ", ". ", ", but ", " so my question is ", ", ")


def typo(word, source):
    """The word with one slip of the keyboard, or spelt by ear."""
    if len(word) < 3 or not word.isalpha():
        return word
    if source.random() < 0.4:
        heard = [(a, b) for a, b in _SOUNDS if a in word.lower()[1:] or word.lower() == a]
        if heard:
            a, b = source.choice(heard)
            at = word.lower().rfind(a)
            return word[:at] + b + word[at + len(a):]
    at = source.randrange(1, len(word) - 1) if len(word) > 2 else 1
    kind = source.randrange(4)
    if kind == 0:
        return word[:at] + word[at + 1] + word[at] + word[at + 2:]
    if kind == 1:
        return word[:at] + word[at + 1:]
    if kind == 2:
        return word[:at] + word[at] + word[at:]
    near = _NEIGHBOURS.get(word[at].lower(), word[at])
    return word[:at] + source.choice(near) + word[at + 1:]


def misspelt(text, source):
    """The text with typos in few words or in most, some words with two, some run together."""
    rate = source.choice((0.15, 0.3, 0.5, 0.8))
    own = []
    for word in text.split(" "):
        if source.random() < rate:
            word = typo(word, source)
            if source.random() < rate / 2:
                word = typo(word, source)
        if own and source.random() < rate / 12:
            own[-1] += word
        else:
            own.append(word)
    return " ".join(own)


def spoken(text, source):
    """The text as a machine would write down speech: no marks, no capitals, words to fill a pause."""
    own = []
    for word in "".join(c for c in text.lower() if c.isalnum() or c in " £'").split():
        if source.random() < 0.06:
            own.append(source.choice(_FILLERS))
        own.append(word)
    return " ".join(own)


def preamble(ramble):
    """What a long question says before, or instead of, what it asks: its first clauses. None where it is short."""
    clauses = re.split(r"(?<=[,.;:])\s+", ramble)
    while clauses and len(" ".join(clauses).split()) > 45:
        clauses.pop()
    told = " ".join(clauses[:-1]).rstrip(",.;: ")
    return told if 12 <= len(told.split()) and len(ramble.split()) > 30 else None


def rambling(text, preambles, source):
    """The question after, or before, what somebody else had to tell."""
    told = source.choice(preambles)
    if source.random() < 0.25:
        return text.rstrip(" ") + " " + told + "."
    return told + source.choice(_TURNS) + text[:1].lower() + text[1:]


def swapped(text, page, names, source):
    """The question about another year, number or name, one of which the page says nothing; None where it has none to swap.

    page: the words of the page
    names: names of other pages
    """
    places = [m for m in _NUMBER.finditer(text)] + [
        m for m in _NAME.finditer(text) if m.start() > 0 and m.group().lower() in page]
    if not places:
        return None
    place = source.choice(places)
    old = place.group()
    for _ in range(20):
        new = str(int(old) + source.choice((-5, -3, -2, -1, 1, 2, 3, 4, 10))) if old.isdigit() else source.choice(names)
        if new.lower() not in page and not new.startswith("-"):
            return text[:place.start()] + new + text[place.end():]
    return None


def names(questions):
    """The names in questions: capitals that do not begin them."""
    return sorted({m.group() for text in questions for m in _NAME.finditer(text) if m.start() > 0})


def question(text, shares, preambles, source):
    """The question, changed in some of the ways at random."""
    if source.random() < shares["drop_word"]:
        parts = text.split(" ")
        if len(parts) > 5:
            del parts[source.randrange(len(parts))]
            text = " ".join(parts)
    if preambles and len(text.split()) < 20 and source.random() < shares["ramble"]:
        text = rambling(text, preambles, source)
    if source.random() < shares["typos"]:
        text = misspelt(text, source)
    if source.random() < shares["no_mark"]:
        text = text.rstrip("?!. ")
    if source.random() < shares["prefix"]:
        text = source.choice(_PREFIXES) + text[:1].lower() + text[1:]
    if source.random() < shares["speech"]:
        return spoken(text, source)
    return text.lower() if source.random() < shares["lower"] else text
