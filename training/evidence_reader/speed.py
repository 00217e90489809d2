"""How long this runtime takes for the window that `footnote eval reader` times, to compare the two."""

import statistics
import time

from .scoring import Model
from .text import sentences

QUESTION = "How many places does the new school have for children?"
TEXT = " ".join(["The council said on Monday that the new school would open to its first pupils in the autumn, one year late."] * 3)
WARM_UPS, TIMES = 100, 300


def speed(recipe, out):
    """Prints the median for a window by itself, and for one of eight that are read at once."""
    model = Model(out, recipe, threads=1)
    asked = (QUESTION, TEXT, sentences(TEXT), "")
    for batch in (1, 8):
        took = []
        for turn in range(WARM_UPS + TIMES // batch):
            start = time.perf_counter()
            model.read([asked] * batch, batch=batch)
            if turn >= WARM_UPS // batch:
                took.append((time.perf_counter() - start) * 1000 / batch)
        print(f"one window of 60 words, {batch} at once: p50 {statistics.median(took):.1f} ms")
