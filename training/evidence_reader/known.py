"""Pages that are kept apart, as folders of documents with known passages, so that the service itself can be asked them."""

import json
import re
import shutil

from . import rows

TOGETHER = 5
LONGEST_SNIPPET = 8
# What stands before a list item; the service quotes the item without it.
_BULLET = re.compile(r"^\s*(?:[•·▪‣◦●*–—-]|\(?(?:\d{1,2}|[a-z])[.)])\s+")


def known(recipe, here, out):
    """Writes `known/NAME-N/documents/` and `known/NAME-N/known.yaml`: `kept` to fit weights on, `unseen` to measure."""
    kept = rows.kept(here / recipe["data"]["kept_pages"])
    parts = {"kept": [], "unseen": []}
    for page in rows.read_pages(here / "data/pages"):
        if page["id"] in kept:
            parts[kept[page["id"]]].append(page)
    shutil.rmtree(out / "known", ignore_errors=True)
    for name, some in parts.items():
        count = max(1, len(some) // TOGETHER)
        for number in range(count):
            _write(some[number::count], out / "known" / f"{name}-{number + 1}")


def _write(pages, folder):
    documents = folder / "documents"
    documents.mkdir(parents=True, exist_ok=True)
    for page in pages:
        (documents / f"{page['id']}.txt").write_text(page["text"], encoding="utf8")
        told = {key: page[key] for key in ("title", "publisher", "date", "kind") if page.get(key)}
        (documents / f"{page['id']}.meta.yaml").write_text(
            "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in told.items()), encoding="utf8")
    questions = [question for page in pages for question in _questions(page)]
    (folder / "known.yaml").write_text(
        json.dumps({"documents": str(documents), "questions": questions}, ensure_ascii=False, indent=1), encoding="utf8")


def _questions(page):
    for question in page["questions"]:
        row = {"question": question["q"], "kind": question["type"]}
        if question["answerable"]:
            row["cite"] = [{"document": page["id"], "snippet": _snippet(evidence)}
                           for evidence in question["evidence"]]
        else:
            row["refuse"] = question["type"]
        yield row


def _snippet(evidence):
    return " ".join(_BULLET.sub("", evidence).split("\n")[0].split()[:LONGEST_SNIPPET])
