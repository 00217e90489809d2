"""Examples from the public sets, from our own pages and from our claims, and what of them is kept apart."""

import collections
import gzip
import hashlib
import json
import pathlib
import random
from dataclasses import dataclass, field, replace

from . import augment
from . import claims as made
from .text import sentences, shingles, words


@dataclass
class Example:
    """A question or claim beside a text.

    answer: the span of the shortest answer in the text, or None
    gold: the numbers of the sentences that answer
    ignored: the numbers of those of which it is not known
    spans: whether the answer's span counts
    answerable: whether the text answers; None where it is a claim
    supported: of a claim, whether the text supports it; None where it is a question
    """
    source: str
    question: str
    text: str
    sentences: list
    title: str = ""
    answer: tuple | None = None
    gold: list = field(default_factory=list)
    ignored: list = field(default_factory=list)
    spans: bool = True
    answerable: bool | None = None
    supported: bool | None = None


@dataclass
class Group:
    """A question of a page with windows that answer and windows that do not, those with most shared words first.

    file: the letters of the file that the page is in
    words: the words of the page
    """
    file: str
    words: set
    positive: list
    negative: list


def read_lines(path):
    opened = gzip.open(path, "rt", encoding="utf8") if str(path).endswith(".gz") else open(path, encoding="utf8")
    with opened as lines:
        return [json.loads(line) for line in lines if line.strip()]


def is_half(title):
    """One half of a set by title, the same in every run."""
    return hashlib.sha256(title.encode()).digest()[0] % 2 == 0


class Measured:
    """What is measured on, and so is never trained on: by its titles and its runs of eight words."""

    def __init__(self, texts, titles):
        self.titles = {title.lower().replace("_", " ") for title in titles}
        self.shingles = set()
        for text in texts:
            self.shingles |= shingles(text)

    def overlaps(self, text, title):
        return title.lower().replace("_", " ") in self.titles or not self.shingles.isdisjoint(shingles(text))

    @staticmethod
    def of(bench, seeds):
        bench = pathlib.Path(bench)
        texts = [path.read_text(encoding="utf8") for path in sorted(pathlib.Path(seeds).glob("*.txt"))]
        titles = {"Sky_(United_Kingdom)", "Normans", "Victoria_(Australia)"}
        for article in json.loads((bench / "squad2/squad2.json").read_text(encoding="utf8"))["data"]:
            if article["title"] in titles:
                texts += [paragraph["context"] for paragraph in article["paragraphs"]]
        texts += [" ".join(row["evidence"]) for row in read_lines(bench / "wice/claims.jsonl")]
        texts += [row["text"] for row in read_lines(bench / "mtrag-un/corpus.jsonl")]
        for row in read_lines(bench / "clapnq/corpus.jsonl"):
            if is_half(row["title"]):
                texts.append(row["text"])
                titles.add(row["title"])
        return Measured(texts, titles)


def public(path, sets, measured):
    """Rows of the prepared public sets, without those that overlap with what is measured, and how many those were."""
    kept, removed = [], collections.Counter()
    verdicts = {}
    for row in read_lines(path):
        if row["src"] not in sets:
            continue
        key = (row["ctx"], row["title"])
        if key not in verdicts:
            verdicts[key] = measured.overlaps(row["ctx"], row["title"])
        if verdicts[key]:
            removed[row["src"]] += 1
            continue
        labels = row["slab"]
        gold = [i for i, label in enumerate(labels) if label == 1]
        kept.append(Example(
            source=row["src"], question=row["q"], text=row["ctx"], sentences=[tuple(s) for s in row["sents"]],
            title=row["title"].replace("_", " "), answer=tuple(row["ans"]) if row["ans"] else None, gold=gold,
            ignored=[i for i, label in enumerate(labels) if label < 0], spans=bool(row["span"]),
            answerable=bool(row["cls"])))
    return kept, removed


def read_pages(folder):
    return [page for path in sorted(pathlib.Path(folder).glob("*.jsonl")) for page in read_lines(path)]


def kept(file):
    """Of each page that is never trained on, its part."""
    return dict(line.split("\t") for line in pathlib.Path(file).read_text(encoding="utf8").splitlines())


def evidence_sentences(page, question, spans):
    """The numbers of the page's sentences that a question's evidence lies in."""
    found = set()
    for evidence in question["evidence"]:
        start = page["text"].find(evidence)
        found |= {i for i, (s, e) in enumerate(spans) if s < start + len(evidence) and e > start}
    return sorted(found)


def answer_span(page, question):
    for evidence in question["evidence"]:
        start = page["text"].find(evidence)
        inside = evidence.find(question["answer"])
        if start >= 0 and inside >= 0 and question["answer"]:
            return start + inside, start + inside + len(question["answer"])
    return None


def windows(count, size):
    """All runs of so many sentences, by one; one shorter run where there are fewer."""
    return [(start, min(start + size, count)) for start in range(max(1, count - size + 1))]


def cut(page, spans, window):
    """Where a window begins, its text, and its sentences in that text."""
    first, last = window
    offset = spans[first][0]
    return offset, page["text"][offset:spans[last - 1][1]], [(s - offset, e - offset) for s, e in spans[first:last]]


def window_example(page, question, spans, window, gold, answer):
    first, last = window
    offset, text, inside = cut(page, spans, window)
    own = [i - first for i in gold if first <= i < last]
    span = None
    if answer and offset <= answer[0] and answer[1] <= offset + len(text):
        span = (answer[0] - offset, answer[1] - offset)
    return Example(
        source="pages", question=question["q"], text=text, sentences=inside, title=page["title"], answer=span, gold=own,
        spans=span is not None or not own, answerable=bool(own))


def page_groups(pages):
    """The groups of all questions of the pages."""
    groups = []
    for page in pages:
        spans = sentences(page["text"])
        own = set(words(page["title"] + " " + page["text"]))
        for question in page["questions"]:
            gold = evidence_sentences(page, question, spans)
            answer = answer_span(page, question)
            positive, negative = [], []
            asked = set(words(question["q"]))
            for size in (3, 3, 2, 4, 5):
                for window in windows(len(spans), size):
                    example = window_example(page, question, spans, window, gold, answer)
                    shared = len(asked & set(words(example.text)))
                    (positive if example.gold else negative).append((shared, example))
            negative.sort(key=lambda pair: -pair[0])
            groups.append(Group(
                page["id"].split("-")[0], own, [e for _, e in positive], [e for _, e in negative]))
    return groups


def draw_windows(group, size, random_source):
    """Some windows of a question: if it has an answer, one with it and others without; else such as look like it."""
    positive, negative = group.positive, group.negative
    drawn = [random_source.choice(positive)] if positive else []
    if size == 1 and positive and negative and random_source.random() < 0.5:
        drawn = []
    hardest = negative[:max(4, len(negative) // 3)]
    while len(drawn) < size and negative:
        drawn.append(random_source.choice(hardest if random_source.random() < 0.7 else negative))
    return drawn


# Among so many windows of other pages the one that shares most words with the question is taken.
LOOKED_AT = 40


def with_others(drawn, groups, share, random_source):
    """The same windows, but for some after the first, in the place of which stand windows of other pages: a search over
    many documents brings up windows that have a question's words and nothing to do with it."""
    asked = set(words(drawn[0].question))
    told = drawn[:1]
    for example in drawn[1:]:
        if random_source.random() < share:
            found = [random_source.choice(random_source.choice(groups).negative or drawn) for _ in range(LOOKED_AT)]
            other = max(found, key=lambda window: len(asked & set(words(window.text))))
            if other.title != drawn[0].title:
                example = replace(other, question=drawn[0].question, answer=None, gold=[], spans=True, answerable=False)
        told.append(example)
    return told


def swap(group, drawn, names, random_source):
    """The same windows under the question with a year, number or name that the page does not have, which none answers."""
    other = augment.swapped(drawn[0].question, group.words, names, random_source)
    if other is None:
        return drawn
    return [replace(example, question=other, answer=None, gold=[], spans=True, answerable=False) for example in drawn]


def claims(folder, keep_every):
    """Claims with their evidence, and those kept apart: whole groups."""
    trained, kept = [], []
    for path in sorted(pathlib.Path(folder).glob("*.jsonl")):
        for row in read_lines(path):
            group = int(row["group"].split("-")[-1])
            spans = sentences(row["evidence"])
            example = Example(
                source="claims", question=row["claim"], text=row["evidence"], sentences=spans,
                supported=row["label"] == "supported", spans=False)
            (kept if group % keep_every == 0 else trained).append(example)
    return trained, kept


def passages(pages):
    """Runs of two to four sentences of the pages, to make claims of."""
    found = []
    for page in pages:
        spans = sentences(page["text"])
        for size in (2, 3, 4):
            for window in windows(len(spans), size):
                _, text, inside = cut(page, spans, window)
                found.append(Example(
                    source="altered", question="", text=text, sentences=inside, title=page["title"], spans=False))
    return found


def own_claim(passage, names, random_source):
    """A claim made of a sentence of the passage, in half of the cases with one thing changed; None where its sentences
    are too short or too long for one."""
    start, end = random_source.choice(passage.sentences)
    sentence = " ".join(passage.text[start:end].split())
    if not 6 <= len(sentence.split()) <= 40 or sentence.endswith("?"):
        return None
    claim = made.reworded(sentence, random_source)
    supported = random_source.random() < 0.5
    if not supported:
        claim = made.changed(claim, passage.text, names, random_source)
    return None if claim is None else replace(passage, question=claim, supported=supported)


class Drawing:
    """Draws examples by kind and weight, each kind in a shuffled order that begins anew when it is through."""

    def __init__(self, kinds, weights, seed, group=1, swaps=0.0, elsewhere=0.0):
        self.group = group
        self.swaps = swaps
        self.elsewhere = elsewhere
        self.kinds = {name: list(rows) for name, rows in kinds.items() if rows and weights.get(name)}
        self.names = sorted(self.kinds)
        self.weights = [weights[name] for name in self.names]
        self.random = random.Random(seed)
        self.at = dict.fromkeys(self.names, 0)
        self.other_names = augment.names(
            group.negative[0].question for group in self.kinds.get("pages", []) if group.negative)
        for name in self.names:
            self.random.shuffle(self.kinds[name])

    def draw(self):
        """The examples that are drawn together: the windows of one question, or a single example."""
        name = self.random.choices(self.names, self.weights)[0]
        row = self._next(name)
        if name == "altered":
            claim = own_claim(row, self.other_names, self.random)
            return self.draw() if claim is None else [claim]
        if not isinstance(row, Group):
            return [row]
        drawn = draw_windows(row, self.group, self.random)
        if self.elsewhere:
            drawn = with_others(drawn, self.kinds["pages"], self.elsewhere, self.random)
        return swap(row, drawn, self.other_names, self.random) if self.random.random() < self.swaps else drawn

    def _next(self, name):
        rows = self.kinds[name]
        if self.at[name] >= len(rows):
            self.random.shuffle(rows)
            self.at[name] = 0
        self.at[name] += 1
        return rows[self.at[name] - 1]
