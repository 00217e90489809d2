"""Pairs of question and window with what the model says of them, for the test that the service reads the same."""

import json
import random

from . import rows
from .scoring import Model
from .text import sentences

COUNT = 500

# Characters of two UTF-16 units, of several code points, that are dropped, that become several, and words without end.
_ODD = (
    ("Is the café 🙂 open?", "Open: 9–5 🙂. The café’s naïve rôle 👩‍👩‍👧 ended. Cost: £4½."),
    ("who wrote İstanbul", "İstanbul was written by O\u0301sk\u00e1r. ﬁre ﬁghters came.\u00ad They le\u200bft."),
    ("", "Nothing was asked. Nothing is said."),
    ("?!", "!!! ... ---"),
    ("What is 東京?", "東京 is a city. 2,000,000 live in ١٢٣ places. 𝔉𝔯𝔞𝔨𝔱𝔲𝔯 too."),
    ("how long is " + "a" * 120, "It is " + "b" * 99 + " long. Or " + "x" * 101 + "."),
    ("word " * 150 + "when?", "In May. " * 60),
    ("Ist das\tgut?", "Ja,\u00a0sehr\u2028gut. \u0007Nein!"),
)


def pairs(recipe, here, out):
    """Writes `reader-pairs.jsonl`; offsets are UTF-16 units."""
    asked = [(question, text, sentences(text), title) for question, text in _ODD for title in ("", "A title 🙂")]
    apart = rows.kept(here / recipe["data"]["kept_pages"])
    kept = [page for page in rows.read_pages(here / "data/pages") if page["id"] in apart]
    source = random.Random(recipe["seed"])
    while len(asked) < COUNT:
        page = source.choice(kept)
        spans = sentences(page["text"])
        first, last = source.choice(rows.windows(len(spans), source.choice((1, 2, 3, 3, 3, 5))))
        offset = spans[first][0]
        asked.append((source.choice(page["questions"])["q"], page["text"][offset:spans[last - 1][1]],
                      [(s - offset, e - offset) for s, e in spans[first:last]], source.choice((page["title"], ""))))
    read = Model(out, recipe, threads=1).read(asked, batch=1)
    with open(out / "reader-pairs.jsonl", "w", encoding="utf8") as lines:
        for (question, text, spans, title), reading in zip(asked, read):
            lines.write(json.dumps({
                "question": question, "title": title, "text": text, "spans": [utf16(text, span) for span in spans],
                "sentences": [round(score, 6) for score in reading.sentences], "answer": utf16(text, reading.span),
                "answerScore": round(reading.span_score, 6), "answerable": round(reading.answerable, 6),
                "support": round(reading.support, 6)}, ensure_ascii=False) + "\n")


def utf16(text, span):
    return [len(text[:place].encode("utf-16-le")) // 2 for place in span]
