import torch

from evidence_reader import rows
from evidence_reader.encoding import collate, encode, tokenizer
from evidence_reader.losses import losses
from evidence_reader.model import Reader, base, sentence_scores

PIECES = tokenizer(base() / "tokenizer.json")
TEXT = "The lido opens in May. It costs £4. Dogs stay out."
SPANS = [(0, 22), (23, 35), (36, 50)]


def encoded(answer=None, title="", longest=256):
    return encode(PIECES, "What does the lido cost?", TEXT, SPANS, title, longest, 64, answer)


def test_offsets_are_of_the_text_with_and_without_a_title():
    for title in ("", "The lido of Elmford"):
        one = encoded((32, 34), title)
        assert [one.sentence[i] for i, (s, _) in enumerate(one.offsets) if s == 23] == [1]
        start, end = one.offsets[one.start - one.first], one.offsets[one.end - one.first]
        assert TEXT[start[0]:end[1]] == "£4"
        assert len(one.ids) == len(one.types) == one.first + len(one.offsets) + 1


def test_a_long_text_is_cut_around_its_answer():
    one = encoded((32, 34), longest=24)
    assert len(one.ids) <= 24
    assert TEXT[one.offsets[one.start - one.first][0]:one.offsets[one.end - one.first][1]] == "£4"


def test_the_score_of_a_sentence_is_the_mean_of_its_values_by_their_weights():
    pieces = torch.zeros(4, 4)
    pieces[1:3, 3] = torch.tensor([1.0, 3.0])
    assert [float(score) for score in sentence_scores(pieces, [0, 0, 1], 1)] == [2.0, 0.0]
    pieces[2, 2] = 50.0
    assert abs(float(sentence_scores(pieces, [0, 0, 1], 1)[0]) - 3.0) < 1e-4


def test_padding_changes_nothing_and_each_loss_counts_for_its_own_examples():
    torch.manual_seed(1)
    model = Reader.of_base(dropout=0.0).eval()
    short, long = encoded(), encoded(title="A title that is a good deal longer than that of the other one")
    with torch.no_grad():
        alone, _ = model(*collate([short]))
        beside, whole = model(*collate([short, long]))
        assert torch.allclose(alone[0], beside[0, :len(short.ids)], atol=1e-4)
        question = rows.Example("pages", "q", TEXT, SPANS, gold=[1], answer=(32, 34), answerable=True)
        claim = rows.Example("claims", "c", TEXT, SPANS, supported=True, spans=False)
        told = losses([question, claim], [encoded((32, 34)), long], beside, whole, [0, 0])
    assert all(value > 0 for value in told.values())
    none = losses([claim], [long], beside[1:], whole[1:])
    assert none["span"] == none["sentence"] == none["answerable"] == 0


def test_a_right_sentence_is_to_stand_above_those_of_other_windows_of_its_question():
    windows = [rows.Example("pages", "q", TEXT, SPANS, gold=[1], answerable=True),
               rows.Example("pages", "q", TEXT, SPANS, answerable=False)]
    one = encoded()
    pieces = torch.zeros(2, len(one.ids), 4)
    whole = torch.zeros(2, 3)
    told = losses(windows, [one, one], pieces, whole, [0, 1])
    assert abs(float(told["question"]) - torch.log(torch.tensor(7.0))) < 1e-5
    pieces[0, one.first + one.sentence.index(1):one.first + len(one.sentence) - one.sentence[::-1].index(1), 3] = 9
    assert float(losses(windows, [one, one], pieces, whole, [0, 1])["question"]) < 0.01
    assert float(losses(windows, [one, one], pieces, whole, [0, 0])["question"]) > 0.6
