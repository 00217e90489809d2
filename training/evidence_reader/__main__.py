"""`python -m evidence_reader` from this folder: the whole run, or the steps that are named."""

import argparse
import pathlib
import sys
import tomllib

FITTED = ("ranking", "answerable", "time", "support")
STEPS = ("train", "export", "pairs", "known", "measure")
TIMED = "speed"

# What a step takes from the folder of `--out`.
_WEIGHTS = "reader.pt"
_MODEL = ("reader.onnx", "reader-tokenizer.json")
TAKEN = {"export": (_WEIGHTS,), "pairs": _MODEL, "measure": _MODEL, TIMED: _MODEL}


def missing(step, out):
    """A sentence about what a step takes and does not find; None where all is there."""
    gone = [name for name in TAKEN.get(step, ()) if not (out / name).is_file()]
    if not gone:
        return None
    made_by = "train" if step == "export" else "export" if (out / _WEIGHTS).is_file() else "train export"
    return (f"The step {step} needs {out / gone[0]}, which is not there: make it with "
            f"'python -m evidence_reader {made_by} --out {out}', or name the folder of another run with --out.")


def main():
    parser = argparse.ArgumentParser(prog="evidence_reader", description=__doc__)
    parser.add_argument("steps", nargs="*", default=STEPS, help=f"of {', '.join(STEPS)}, all of them if none is named; or of {', '.join(FITTED)}; or {TIMED}")
    parser.add_argument("--recipe", type=pathlib.Path, default=pathlib.Path("recipe.toml"))
    parser.add_argument("--out", type=pathlib.Path, default=pathlib.Path("run"))
    arguments = parser.parse_args()
    recipe = tomllib.loads(arguments.recipe.read_text(encoding="utf8"))
    here = arguments.recipe.resolve().parent
    out = arguments.out.resolve()
    for step in arguments.steps:
        without = missing(step, out)
        if without:
            sys.exit(without)
        if step == "train":
            from .train import train
            train(recipe, here, out)
        elif step == "export":
            from .export import export
            export(recipe, out)
        elif step == "pairs":
            from .pairs import pairs
            pairs(recipe, here, out)
        elif step == "known":
            from .known import known
            known(recipe, here, out)
        elif step in FITTED:
            from .calibrate import calibrate
            calibrate(step, recipe, here, out, here.parent / "src/main/resources/footnote")
        elif step == "measure":
            from .measure import measure
            measure(recipe, here, out)
        elif step == TIMED:
            from .speed import speed
            speed(recipe, out)
        else:
            parser.error(f"{step} is none of {', '.join(STEPS)}")


if __name__ == "__main__":
    main()
