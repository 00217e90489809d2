#!/usr/bin/env bash
# From launch with an existing index: seconds until texts can be asked, and until a question is answered with both
# models; then the memory that is held after a thousand questions. Wants curl and a quiet machine.
#   src/bench/start-times.sh [the launcher, ./footnote unless given]
set -euo pipefail
launcher=${1:-"$(dirname "${BASH_SOURCE[0]}")/../../footnote"}
port=${PORT:-18473}
address=http://127.0.0.1:$port
folder=$(mktemp -d)
export FOOTNOTE_INDEX=$folder/index FOOTNOTE_RECORD_PLACE=$folder/record.sqlite FOOTNOTE_LIMITS_ADDRESS_PER_MINUTE=0
pid=
finish() { [ -z "$pid" ] || kill "$pid" 2>/dev/null || true; wait; rm -rf "$folder"; }
trap finish EXIT

now() { date +%s%N; }
since() { awk "BEGIN { printf \"%.2f\", ($(now) - $1) / 1e9 }"; }
start() { "$launcher" serve --port "$port" >"$folder/log" 2>&1 & pid=$!; }
stop() { kill "$pid"; wait "$pid" || true; pid=; }
until_ready() { until curl -sf -o "$folder/health" "$address/health/ready"; do sleep 0.02; done; }
ask() {
  curl -s -m 60 "$address/api/v1/questions" -H 'Content-Type: application/json' \
    -d '{"question": "How large a loan did the council ask for?"}'
}
until_both_models() { until ask | grep -q '"retrieval":"hybrid"'; do sleep 0.02; done; }

# the index, the vectors and the class archive are made first
start; until_ready; until_both_models; stop
for run in 1 2 3 4 5; do
  begun=$(now)
  start
  until_ready; texts=$(since "$begun")
  until_both_models; models=$(since "$begun")
  echo "run $run: texts $texts s, both models $models s"
  [ "$run" = 5 ] || stop
done
for _ in $(seq 1000); do ask >/dev/null; done
sleep 10
awk '/VmRSS|VmHWM/ { printf "%s %.0f MB\n", $1, $2 / 1024 }' "/proc/$pid/status"
