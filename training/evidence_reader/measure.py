"""All figures of the reader on what it was not trained on, with bootstrap intervals over documents."""

import collections
import json
import random
import re
import string

import numpy
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import balanced_accuracy_score, roc_auc_score

from . import rows
from .scoring import Model
from .text import sentences, words

SQUAD = ("Sky_(United_Kingdom)", "Normans", "Victoria_(Australia)")


def measure(recipe, here, out):
    model = Model(out, recipe)
    figures = {}
    figures |= squad(model, here / recipe["data"]["bench"])
    kept = [page for page in rows.read_pages(here / "data/pages") if rows.is_kept(page, recipe["data"])]
    files = set(recipe["data"]["kept_files"])
    figures |= pages(model, "kept pages", [page for page in kept if page["id"].split("-")[0] not in files])
    figures |= pages(model, "new topics", [page for page in kept if page["id"].split("-")[0] in files])
    figures |= clapnq(model, here / recipe["data"]["bench"])
    figures |= claims(model, here, recipe)
    figures |= wice(model, here / recipe["data"]["bench"])
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


def _normal(text):
    plain = "".join(c for c in text.lower() if c not in set(string.punctuation))
    return re.sub(r"\b(a|an|the)\b", " ", plain).split()


def _f1(given, wanted):
    one, other = _normal(given), _normal(wanted)
    common = sum((collections.Counter(one) & collections.Counter(other)).values())
    return 2 * common / (len(one) + len(other)) if common else float(one == other)


def squad(model, bench):
    asked, told = [], []
    for article in json.loads((bench / "squad2/squad2.json").read_text(encoding="utf8"))["data"]:
        if article["title"] in SQUAD:
            for paragraph in article["paragraphs"]:
                spans = sentences(paragraph["context"])
                for question in paragraph["qas"]:
                    asked.append((question["question"].strip(), paragraph["context"], spans,
                                  article["title"].replace("_", " ")))
                    told.append((article["title"], question["answers"]))
    f1, right, answerable = (collections.defaultdict(list) for _ in range(3))
    for (title, answers), (_, text, spans, _), reading in zip(told, asked, model.read(asked, longest=384)):
        answerable[title].append((bool(answers), max(reading.sentences) if reading.sentences else -99))
        if answers:
            f1[title].append(max(_f1(text[reading.span[0]:reading.span[1]], answer["text"]) for answer in answers))
            starts = [answer["answer_start"] for answer in answers]
            best = int(numpy.argmax(reading.sentences))
            right[title].append(float(any(spans[best][0] <= start < spans[best][1] for start in starts)))
    return {"squad2 F1 of the answerable": _interval(f1, _mean), "squad2 best sentence right": _interval(right, _mean),
            "squad2 AUROC": _interval(answerable, _auroc)}


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


def clapnq(model, bench):
    passages = {row["id"]: row for row in rows.read_lines(bench / "clapnq/corpus.jsonl")}
    asked, told = [], []
    for query in rows.read_lines(bench / "clapnq/queries.jsonl"):
        passage = passages[query["passage"]]
        if rows.is_half(passage["title"]):
            asked.append((query["text"], passage["text"], sentences(passage["text"]), passage["title"]))
            told.append((passage["title"], query["answerable"]))
    groups = collections.defaultdict(list)
    for (title, answerable), reading in zip(told, model.read(asked, longest=384)):
        groups[title].append((answerable, max(reading.sentences)))
    return {"clapnq AUROC": _interval(groups, _auroc), "clapnq questions": len(told)}


def claims(model, here, recipe):
    _, kept = rows.claims(here / "data/claims", recipe["data"]["kept_claims"])
    asked = [(example.question, example.text, example.sentences, "") for example in kept]
    groups = collections.defaultdict(list)
    for example, reading in zip(kept, model.read(asked)):
        groups[example.text].append((example.supported, reading.support))
    return {"claims AUROC": _interval(groups, _auroc), "claims": len(kept)}


def wice(model, bench):
    """Supported against the rest, with the first set of sentences that the annotators chose; a threshold and two more
    features fitted on four fifths of the articles, told on the fifth."""
    claims_, asked = rows.read_lines(bench / "wice/claims.jsonl"), []
    for row in claims_:
        chosen = row["supporting_sentences"][0] if row["supporting_sentences"] else []
        text = " ".join(row["evidence"][i] for i in sorted(chosen))
        asked.append((row["claim"], text, sentences(text), ""))
    features, labels, folds = [], [], []
    for row, (claim, text, _, _), reading in zip(claims_, asked, model.read(asked)):
        own, there = set(words(claim)), set(words(text))
        numbers = set(re.findall(r"\d+", claim))
        features.append([reading.support, len(own & there) / max(1, len(own)),
                         len(numbers & there) / len(numbers) if numbers else 1.0])
        labels.append(row["label"] == "supported")
        folds.append(hash_of(" ".join(row["evidence"][:3])) % 5)
    features, labels, folds = numpy.array(features), numpy.array(labels), numpy.array(folds)
    guessed = numpy.zeros(len(labels), bool)
    for fold in range(5):
        fitted = LogisticRegression(class_weight="balanced").fit(features[folds != fold], labels[folds != fold])
        guessed[folds == fold] = fitted.predict(features[folds == fold])
    groups = {str(i): [(label, guess)] for i, (label, guess) in enumerate(zip(labels, guessed))}
    return {"wice balanced accuracy, five-fold": _interval(
        groups, lambda sample: balanced_accuracy_score(*zip(*sample)) if len({s for s, _ in sample}) == 2 else None),
        "wice AUROC of support alone": round(roc_auc_score(labels, features[:, 0]), 3)}


def hash_of(text):
    """The same number in every run."""
    import hashlib
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big")
