import pathlib
import subprocess
import sys

import pytest

HERE = pathlib.Path(__file__).parent.parent


def run(step, out):
    return subprocess.run(
        [sys.executable, "-m", "evidence_reader", step, "--out", str(out)], cwd=HERE, capture_output=True, text=True)


def told(step, file, made_by, out):
    return (f"The step {step} needs {out / file}, which is not there: make it with "
            f"'python -m evidence_reader {made_by} --out {out}', or name the folder of another run with --out.\n")


@pytest.mark.parametrize("step, file, made_by", [
    ("export", "reader.pt", "train"), ("pairs", "reader.onnx", "train export"),
    ("measure", "reader.onnx", "train export"), ("speed", "reader.onnx", "train export")])
def test_a_step_without_a_run_ends_with_one_sentence(tmp_path, step, file, made_by):
    for out in (tmp_path, tmp_path / "nowhere"):
        ended = run(step, out)
        assert (ended.returncode, ended.stdout, ended.stderr) == (1, "", told(step, file, made_by, out))


def test_weights_that_are_there_need_not_be_made_again(tmp_path):
    (tmp_path / "reader.pt").write_bytes(b"")
    assert run("speed", tmp_path).stderr == told("speed", "reader.onnx", "export", tmp_path)


def test_a_model_needs_its_tokenizer(tmp_path):
    (tmp_path / "reader.onnx").write_bytes(b"")
    assert run("speed", tmp_path).stderr == told("speed", "reader-tokenizer.json", "train export", tmp_path)


def test_a_step_that_takes_nothing_of_a_run_needs_none(tmp_path):
    ended = run("known", tmp_path)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert (tmp_path / "known/kept-1/known.yaml").is_file()
