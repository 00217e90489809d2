#!/usr/bin/env bash
# Fits the weights of the service's judgement on pages and claims that the reader was not trained on, the pages as the
# service reads them. Usage: calibrate.sh OUT, where OUT is the folder that `python -m evidence_reader` wrote.
set -euo pipefail
cd "$(dirname "$0")"
if [ ! -f "${1:-}/reader.onnx" ]; then
  echo "Usage: calibrate.sh OUT, where OUT has the reader.onnx that 'python -m evidence_reader' wrote." >&2
  exit 2
fi
out=$(realpath "$1")
if ! cmp -s "$out/reader.onnx" ../src/main/resources/footnote/model/evidence-reader.onnx; then
  echo "The service has another model than $out/reader.onnx: copy it and its tokenizer to src/main/resources first." >&2
  exit 1
fi
python=${PYTHON:-venv/bin/python}

"$python" -m evidence_reader --out "$out" known
../footnote eval reader --training . --features "$out/support.jsonl"
"$python" -m evidence_reader --out "$out" support
for step in ranking answerable; do
  rm -rf "$out/features"
  mkdir -p "$out/features"
  for folder in "$out"/known/kept-*; do
    name=$(basename "$folder")
    ../footnote eval "$folder/known.yaml" --index "$out/index/$name" --features "$out/features/$name.jsonl"
  done
  "$python" -m evidence_reader --out "$out" "$step"
done
../footnote eval times ../../shared/bench/timeqa/pages.jsonl --index "$out/index/times" \
  --trained-on data/timeqa-titles.txt --features "$out/times.jsonl"
"$python" -m evidence_reader --out "$out" time
