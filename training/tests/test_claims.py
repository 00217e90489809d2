import random

import pytest

from evidence_reader import claims, rows

EVIDENCE = "The pool opened on 14 May after the council agreed to spend £1.2 million. Cllr Whitlow said that it may close in winter."


@pytest.mark.parametrize("seed", range(30))
def test_a_changed_claim_says_something_that_the_evidence_does_not(seed):
    claim = "Cllr Whitlow said that it may close in winter after 14 May."
    other = claims.changed(claim, EVIDENCE, ["Dunwell"], random.Random(seed))
    assert other != claim
    assert other not in EVIDENCE


def test_each_kind_of_change_is_made():
    told = {claims.changed("The pool was opened by Whitlow on 14 May before noon.", "", ["Dunwell"], random.Random(i))
            for i in range(200)}
    assert "The pool was opened by Dunwell on 14 May before noon." in told
    assert "The pool was not opened by Whitlow on 14 May before noon." in told
    assert "The pool was opened by Whitlow on 14 May after noon." in told
    assert any("14 May" not in text and " May " in text for text in told)
    assert any("14" in text and " May " not in text for text in told)


def test_what_cannot_be_changed_is_left():
    assert claims.changed("Dogs bark.", "Dogs bark.", ["Dunwell"], random.Random(1)) is None


def test_a_reworded_claim_keeps_its_figures():
    told = {claims.reworded("On 14 May it agreed to spend £1.2 million (once).", random.Random(i)) for i in range(60)}
    assert len(told) > 5
    assert all("14" in text and "1.2" in text and "may" in text.lower() for text in told)
    assert any("May 14" in text and "£1.2m" in text for text in told)


def test_own_claims_are_half_true_and_none_is_a_question():
    text = "The pool opened on 14 May in the old square. Will it close again in the winter months?"
    passage = rows.Example("altered", "", text, [(0, 44), (45, len(text))], spans=False)
    source = random.Random(5)
    made = [claim for claim in (rows.own_claim(passage, ["Dunwell"], source) for _ in range(300)) if claim]
    true = [claim.question for claim in made if claim.supported]
    assert 0.35 < len(true) / len(made) < 0.65
    assert all("pool" in claim.question.lower() for claim in made)
    assert {claim.source for claim in made} == {"altered"}
