"""Trains, measures and exports the evidence reader: a small model that tells which sentence of a passage answers a question,
whether any does, and whether a quotation supports a claim."""
