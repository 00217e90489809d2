"""Serves a language model as llama.cpp does, on a free port of this machine, until standard input ends.

    python serve.py MODEL.gguf

The first line of output is its address. Whoever started it holds its standard input, so it ends with them, however they end.
"""

import sys

import xllamacpp

# The model is a base model, which knows no chat: it goes on with the text that it is given.
PLAIN = "{%- for message in messages -%}{{- message.content -}}{%- endfor -%}"


def parameters(model):
    wanted = xllamacpp.CommonParams()
    wanted.model.path = model
    wanted.port = 0
    wanted.n_ctx = 4096
    wanted.n_parallel = 1
    for threads in (wanted.cpuparams, wanted.cpuparams_batch):
        threads.n_threads = 1
        threads.poll = 0
    # Without it what was read of a question before is read again for each next one.
    wanted.swa_full = True
    wanted.endpoint_slots = True
    wanted.chat_template = PLAIN
    return wanted


def main():
    server = xllamacpp.Server(parameters(sys.argv[1]))
    print(server.listening_address, flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main()
