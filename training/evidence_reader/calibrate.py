"""Fits what the service makes of the reader's scores: the order of sentences, whether the documents answer, and whether
evidence supports a claim.

The features come from the service itself, asked about pages that were kept apart (`calibrate.sh`): so the weights are
fitted on what they will be given. Figures are cross-fitted, each folder's by weights fitted on the others; but the features
of answerability come from one order of sentences, fitted on all.
"""

import json

import numpy
from scipy.optimize import minimize
from scipy.special import expit, logsumexp, softmax
from sklearn.metrics import roc_auc_score

from .rows import read_lines

# At each caution, this share of the unanswerable questions is to be refused, on the questions fitted on.
REFUSED = {"low": 0.80, "normal": 0.90, "high": 0.97}
# Among how many of the first sentences those to be shown are looked for.
SHOWN_FROM = 5
# The penalty of large weights.
STRENGTH = 0.01
TIME_STRENGTH = 0.007
# Into so many parts the questions that name a time are cut, each told by weights fitted on the others.
FOLDS = 5
# What can only speak against an answer; all else can only speak for it. Without that, the weights would learn that the near
# misses among our questions were written to share more words with the page than the questions that it answers.
AGAINST = {"opening", "namesMissing", "numbersMissing", "unknown", "kindMissing", "spanKindMissing", "wordsMissing"}


class Folder:
    """The questions of one folder of documents."""

    def __init__(self, path):
        self.name = path.stem
        self.questions = read_lines(path)

    def answerable(self):
        return [question for question in self.questions
                if question["answerable"] and any(row["right"] for row in question["sentences"])]


    def read(self):
        """The questions for which something was found and read; the service refuses the others by itself."""
        return [question for question in self.questions if question["sentences"]]


def names(folders, kind):
    first = folders[0].read()[0]
    return list(first["answerability"] if kind == "answerability" else first["sentences"][0]["features"])


def table(question, keys):
    return numpy.array([[row["features"][key] for key in keys] for row in question["sentences"]])


def bounds(keys):
    return [(None, 0) if key in AGAINST else (0, None) for key in keys]


def fit_ranking(questions, keys):
    """Weights of a listwise softmax (Cao et al., 2007) over the sentences read."""
    tables = [table(question, keys) for question in questions]
    right = [numpy.array([row["right"] for row in question["sentences"]]) for question in questions]
    scale = numpy.concatenate(tables).std(0).clip(1e-6)

    def loss(weights):
        value, gradient = STRENGTH * (weights ** 2).sum(), 2 * STRENGTH * weights
        for own, label in zip(tables, right):
            scores = (own / scale) @ weights
            value += (logsumexp(scores) - logsumexp(scores[label])) / len(tables)
            gradient += (softmax(scores) @ own - softmax(scores[label]) @ own[label]) / scale / len(tables)
        return value, gradient

    return minimize(loss, numpy.zeros(len(keys)), jac=True, method="L-BFGS-B", bounds=bounds(keys)).x / scale


def fit_logistic(features, labels, keys):
    """Bias and weights, the features brought to one scale for the penalty's sake."""
    mean, scale = features.mean(0), features.std(0).clip(1e-6)
    scaled = numpy.hstack([(features - mean) / scale, numpy.ones((len(features), 1))])

    def loss(weights):
        scores = scaled @ weights
        value = (numpy.logaddexp(0, scores) - labels * scores).mean() + STRENGTH * (weights[:-1] ** 2).sum()
        gradient = scaled.T @ (expit(scores) - labels) / len(labels)
        gradient[:-1] += 2 * STRENGTH * weights[:-1]
        return value, gradient

    fitted = minimize(
        loss, numpy.zeros(len(keys) + 1), jac=True, method="L-BFGS-B", bounds=[*bounds(keys), (None, None)]).x
    weights = fitted[:-1] / scale
    return float(fitted[-1] - weights @ mean), weights


def probability(bias, weights, features):
    return expit(features @ weights + bias)


def hits(questions, weights, keys, within):
    """The share of all answerable questions with a right sentence among the first; one that was not read is a miss."""
    hit = 0
    for question in (question for question in questions if question["sentences"]):
        order = numpy.argsort(-(table(question, keys) @ weights), kind="stable")[:within]
        hit += any(question["sentences"][i]["right"] for i in order)
    return hit / len(questions)


def ranking(folders, weights):
    """Fits the order, and of each sentence whether it answers."""
    keys = names(folders, "ranking")
    told = []
    for folder in folders:
        others = [question for other in folders if other is not folder for question in other.answerable()]
        fitted = fit_ranking(others, keys)
        own = [question for question in folder.questions if question["answerable"]]
        told.append((len(own), hits(own, fitted, keys, 1), hits(own, fitted, keys, 3)))
    count = sum(row[0] for row in told)
    print("cross-fitted hit@1 %.3f, hit@3 %.3f over %d answerable questions" % (
        sum(n * one for n, one, _ in told) / count, sum(n * three for n, _, three in told) / count, count))
    everything = [question for folder in folders for question in folder.answerable()]
    fitted = fit_ranking(everything, keys)
    features, right = [], []
    for question in everything:
        own = table(question, keys)
        for i in numpy.argsort(-(own @ fitted), kind="stable")[:SHOWN_FROM]:
            features.append(own[i])
            right.append(question["sentences"][i]["right"])
    bias, shown = fit_logistic(numpy.array(features), numpy.array(right), keys)
    weights["ranking"] = dict(zip(keys, rounded(fitted)))
    weights["shown"] = {"bias": round(bias, 4), "weights": dict(zip(keys, rounded(shown)))}


def answerable(folders, weights):
    """Fits whether the documents answer, told by the sentence that is ranked first. It may still be a wrong one."""
    keys = names(folders, "answerability")

    def columns(some):
        questions = [question for folder in some for question in folder.read()]
        return (numpy.array([[question["answerability"][key] for key in keys] for question in questions]),
                numpy.array([question["answerable"] for question in questions]))

    scores, labels = [], []
    for folder in folders:
        fitted = fit_logistic(*columns([other for other in folders if other is not folder]), keys)
        features, own = columns([folder])
        scores.append(probability(*fitted, features))
        labels.append(own)
    scores, labels = numpy.concatenate(scores), numpy.concatenate(labels)
    print("cross-fitted AUROC of answerability %.3f over %d questions" % (roc_auc_score(labels, scores), len(labels)))
    for share in (0.1, 0.2, 0.4, 0.6, 0.8, 1.0):
        print("  answering the surest %.0f %%: %.3f of them unanswerable" % (
            100 * share, 1 - labels[numpy.argsort(-scores)[:int(len(labels) * share)]].mean()))
    least = {}
    for caution, refused in REFUSED.items():
        least[caution] = round(float(numpy.quantile(scores[~labels], refused)), 4)
        print("  %s: answers at %.3f or more; refuses %.3f of the unanswerable and %.3f of the answerable" % (
            caution, least[caution], (scores[~labels] < least[caution]).mean(), (scores[labels] < least[caution]).mean()))
    bias, fitted = fit_logistic(*columns(folders), keys)
    weights["answerable"] = {"bias": round(bias, 4), "weights": dict(zip(keys, rounded(fitted)))}
    weights["least"] = least


def time(file, weights):
    """Fits what the time that a sentence is about adds to the order, on questions about one page that name a time."""
    questions = [line["sentences"] for line in read_lines(file)]
    keys = [(part, key) for part in ("own", "around") for key in questions[0][0]["time"][part]]
    tables, orders, right = [], [], []
    for rows in questions:
        tables.append(numpy.array(
            [[row["time"][part][key] for part, key in keys] + [row["time"]["numbersMissing"]] for row in rows]))
        orders.append(numpy.array([row["order"] for row in rows]))
        right.append(numpy.array([row["right"] for row in rows]))
    parts = [numpy.arange(fold, len(questions), FOLDS) for fold in range(FOLDS)]
    plain = numpy.mean([label[numpy.argmax(order)] for order, label in zip(orders, right)])
    told = []
    for part in parts:
        others = [i for i in range(len(questions)) if i not in set(part)]
        fitted = fit_time(*([column[i] for i in others] for column in (tables, orders, right)))
        told += [right[i][numpy.argmax(orders[i] + tables[i] @ fitted)] for i in part]
    print("time: right sentence first %.3f without, %.3f with, cross-fitted over %d questions" % (
        plain, numpy.mean(told), len(told)))
    fitted = rounded(fit_time(tables, orders, right))
    weights["time"] = {part: {key: value for (own, key), value in zip(keys, fitted) if own == part} for part in ("own", "around")}
    weights["time"]["numbersMissing"] = fitted[-1]


def fit_time(tables, orders, right):
    """Weights of a listwise softmax over the sentences read, beside the order as it is."""
    chosen = [i for i, label in enumerate(right) if label.any()]

    def loss(weights):
        value, gradient = TIME_STRENGTH * (weights ** 2).sum(), 2 * TIME_STRENGTH * weights
        for i in chosen:
            scores = orders[i] + tables[i] @ weights
            value += (logsumexp(scores) - logsumexp(scores[right[i]])) / len(chosen)
            gradient += (softmax(scores) @ tables[i] - softmax(scores[right[i]]) @ tables[i][right[i]]) / len(chosen)
        return value, gradient

    return minimize(loss, numpy.zeros(tables[0].shape[1]), jac=True, method="L-BFGS-B").x


def support(path, weights):
    """Fits whether evidence supports a claim on every second of the groups that were kept apart; the others are for
    measuring."""
    rows = read_lines(path)
    keys = list(rows[0]["features"])
    features = numpy.array([[row["features"][key] for key in keys] for row in rows])
    labels = numpy.array([row["supported"] for row in rows])
    bias, weighed = fit_logistic(features, labels, keys)
    print("support: AUROC %.3f over the %d claims fitted on" % (roc_auc_score(labels, features @ weighed), len(rows)))
    weights["bias"] = round(bias, 4)
    weights["weights"] = dict(zip(keys, rounded(weighed)))


def rounded(values):
    return [round(float(value), 4) for value in values]


def calibrate(step, recipe, here, out, resources):
    """One of `ranking`, `answerable`, `time` and `support`: puts what it fits into the service's resources."""
    file = resources / ("verify/support-weights.json" if step == "support" else "evidence/evidence-weights.json")
    weights = json.loads(file.read_text(encoding="utf8"))
    if step == "support":
        support(out / "support.jsonl", weights)
    elif step == "time":
        time(out / "times.jsonl", weights)
    else:
        folders = [Folder(path) for path in sorted((out / "features").glob("*.jsonl"))]
        {"ranking": ranking, "answerable": answerable}[step](folders, weights)
    file.write_text(json.dumps(weights, indent=1) + "\n", encoding="utf8")
