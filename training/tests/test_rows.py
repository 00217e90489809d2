import pathlib
import random
import tomllib

from evidence_reader import augment, rows
from evidence_reader.text import sentences, shingles

HERE = pathlib.Path(__file__).parent.parent
RECIPE = tomllib.loads((HERE / "recipe.toml").read_text(encoding="utf8"))
PAGES = rows.read_pages(HERE / "data/pages")
SLACK = 1


def test_sentences_end_at_stops_and_lines_but_not_at_abbreviations():
    text = "Cllr. Ford spoke.  He left at 5 p.m. Bins:\n- Friday\n\n"
    assert [text[s:e] for s, e in sentences(text)] == ["Cllr. Ford spoke.", "He left at 5 p.m.", "Bins:", "- Friday"]


def test_every_answer_is_in_its_evidence_and_every_evidence_in_its_page():
    for page in PAGES:
        for question in page["questions"]:
            assert question["answerable"] == bool(question["evidence"]), question
            assert all(evidence in page["text"] for evidence in question["evidence"]), question
            if question["answerable"]:
                assert rows.answer_span(page, question) is not None, question


def test_half_of_the_questions_of_each_page_are_not_answered():
    for page in PAGES:
        answered = [question["answerable"] for question in page["questions"]]
        assert abs(sum(answered) - len(answered) / 2) <= SLACK, page["id"]


def test_nothing_that_is_kept_is_trained_on():
    apart = rows.kept(HERE / RECIPE["data"]["kept_pages"])
    kept = {page["text"] for page in PAGES if page["id"] in apart}
    trained = [page for page in PAGES if page["id"] not in apart]
    assert len(kept) == 83
    assert not any(page["text"] in kept for page in trained)
    shared = set().union(*(shingles(text) for text in kept)) & set().union(*(shingles(p["text"]) for p in trained))
    assert len(shared) < 100, sorted(shared)[:20]


def test_claims_come_in_groups_that_are_kept_or_trained_as_a_whole():
    trained, kept = rows.claims(HERE / "data/claims", 10)
    assert len(trained) + len(kept) >= 1000
    assert not {example.text for example in trained} & {example.text for example in kept}


def test_a_window_knows_its_own_sentences_alone():
    page = {"id": "x-1", "title": "Bins", "text": "One. Two has it. Three.\nFour.", "questions": [
        {"q": "who?", "answerable": True, "answer": "has it", "evidence": ["Two has it."]}]}
    spans = sentences(page["text"])
    question = page["questions"][0]
    gold = rows.evidence_sentences(page, question, spans)
    answer = rows.answer_span(page, question)
    inside = rows.window_example(page, question, spans, (1, 4), gold, answer)
    outside = rows.window_example(page, question, spans, (2, 4), gold, answer)

    assert gold == [1]
    assert (inside.text, inside.gold, inside.answerable) == ("Two has it. Three.\nFour.", [0], True)
    assert inside.text[slice(*inside.answer)] == "has it"
    assert (outside.gold, outside.answer, outside.answerable) == ([], None, False)


def test_what_overlaps_with_what_is_measured_is_told():
    measured = rows.Measured(["the quick brown fox jumps over the lazy dog today"], ["Sky_(United_Kingdom)"])
    assert measured.overlaps("So the quick brown fox jumps over the lazy cat.", "")
    assert measured.overlaps("Anything.", "Sky (United Kingdom)")
    assert not measured.overlaps("The quick brown fox sleeps.", "Foxes")


def test_drawing_gives_each_kind_by_its_weight_and_the_same_with_the_same_seed():
    kinds = {"a": [rows.Example("a", str(i), "", []) for i in range(3)], "b": [rows.Example("b", "q", "", [])], "c": []}
    weights = {"a": 3.0, "b": 1.0, "c": 5.0}
    one, other = (rows.Drawing(kinds, weights, 4) for _ in range(2))
    drawn = [one.draw()[0] for _ in range(400)]
    assert [example.question for example in drawn] == [other.draw()[0].question for _ in range(400)]
    assert 0.65 < sum(example.source == "a" for example in drawn) / 400 < 0.85
    assert {example.question for example in drawn} == {"0", "1", "2", "q"}


SHARES = {"typos": 0, "lower": 0, "no_mark": 0, "drop_word": 0, "prefix": 0, "speech": 0, "ramble": 0}


def test_augmented_questions_keep_most_of_their_words():
    shares = SHARES | {"lower": 1, "no_mark": 1}
    assert augment.question("When is the Lido open?", shares, [], random.Random(1)) == "when is the lido open"
    assert augment.question("Is it £4, or free?", SHARES | {"speech": 1}, [], random.Random(2)) == "is it £4 or free"


def test_misspelt_questions_keep_their_numbers_and_change_from_little_to_much():
    asked = "What does a resident's permit cost for the second car in 2025?"
    told = [augment.misspelt(asked, random.Random(i)) for i in range(200)]
    same = [sum(word in asked.split(" ") for word in text.split(" ")) for text in told]
    assert min(same) < 6 and max(same) > 10
    assert sum("2025" in text for text in told) > 195


def test_a_ramble_lends_what_it_tells_to_another_question():
    ramble = ("My mum is housebound and did hers by post, and is now panicking that it went in the bin, I gather a few dozen "
              "were refused, so what was actually the matter with them?")
    told = augment.preamble(ramble)
    assert told.startswith("My mum is housebound") and "matter with them" not in told
    assert augment.preamble("When does it open?") is None
    for i in range(20):
        text = augment.question("When does it open?", SHARES | {"ramble": 1}, [told], random.Random(i))
        assert "hen does it open?" in text and "housebound" in text


def test_a_swapped_question_asks_for_what_the_page_does_not_have():
    page = {"the", "slipway", "at", "inchmarra", "closed", "in", "2024"}
    for i in range(20):
        other = augment.swapped("Why was the slipway at Inchmarra closed in 2024?", page, ["Dunwell", "Slipway"], random.Random(i))
        assert ("Inchmarra" in other) != ("2024" in other)
        assert "Slipway" not in other
    assert augment.swapped("Why was it closed?", page, ["Dunwell"], random.Random(1)) is None
    positive = rows.Example("pages", "Was it closed in 2024?", "It was.", [(0, 7)], gold=[0], answer=(0, 2), answerable=True)
    group = rows.Group("a", page, [positive], [])
    (changed,) = rows.swap(group, [positive], ["Dunwell"], random.Random(1))
    assert (changed.gold, changed.answer, changed.answerable) == ([], None, False)
    assert changed.question != positive.question


def test_windows_of_other_pages_stand_beside_the_first_and_answer_nothing():
    def window(page, text, gold):
        return rows.Example("pages", "When does the lido open?", text, [(0, len(text))], page, gold=gold, answerable=bool(gold))
    first, second = window("Lido", "The lido opens in May.", [0]), window("Lido", "It is cold.", [])
    other = rows.Group("b", set(), [], [window("Rink", "Open the door.", []), window("Rink", "The lido does not open here.", [])])
    drawn = rows.with_others([first, second], [other], 1.0, random.Random(1))
    assert drawn[0] == first
    assert (drawn[1].title, drawn[1].text, drawn[1].gold, drawn[1].answerable) == ("Rink", "The lido does not open here.", [], False)
    assert rows.with_others([first, second], [other], 0.0, random.Random(1)) == [first, second]
    own = rows.Group("a", set(), [], [second])
    assert rows.with_others([first, second], [own], 1.0, random.Random(1)) == [first, second]
