"""Questions as people type them: with typos, without capitals or marks, with words around them."""

_NEIGHBOURS = {
    "a": "sqz", "b": "vgn", "c": "xvd", "d": "sfe", "e": "wrd", "f": "dgr", "g": "fht", "h": "gjy", "i": "uok", "j": "hku",
    "k": "jli", "l": "ko", "m": "n", "n": "bm", "o": "ipl", "p": "o", "q": "wa", "r": "etf", "s": "adw", "t": "ryg",
    "u": "yij", "v": "cb", "w": "qes", "x": "zc", "y": "tuh", "z": "x"}

_PREFIXES = (
    "Please can you tell me ", "Hi, ", "I want to know: ", "Can you find out ", "Quick question: ", "Sorry to bother you but ",
    "Does it say ", "I was wondering, ", "Hello there. ", "My neighbour asked me: ")


def typo(word, source):
    """The word with one slip of the keyboard."""
    if len(word) < 4 or not word.isalpha():
        return word
    at = source.randrange(1, len(word) - 1)
    kind = source.randrange(4)
    if kind == 0:
        return word[:at] + word[at + 1] + word[at] + word[at + 2:]
    if kind == 1:
        return word[:at] + word[at + 1:]
    if kind == 2:
        return word[:at] + word[at] + word[at:]
    near = _NEIGHBOURS.get(word[at].lower(), word[at])
    return word[:at] + source.choice(near) + word[at + 1:]


def question(text, shares, source):
    """The question, changed in some of the ways at random."""
    if source.random() < shares["drop_word"]:
        parts = text.split(" ")
        if len(parts) > 5:
            del parts[source.randrange(len(parts))]
            text = " ".join(parts)
    if source.random() < shares["typos"]:
        rate = source.choice((0.15, 0.3, 0.5))
        text = " ".join(typo(word, source) if source.random() < rate else word for word in text.split(" "))
    if source.random() < shares["no_mark"]:
        text = text.rstrip("?!. ")
    if source.random() < shares["prefix"]:
        text = source.choice(_PREFIXES) + text[:1].lower() + text[1:]
    if source.random() < shares["lower"]:
        text = text.lower()
    return text
