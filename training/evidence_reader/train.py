"""The training run: two processes of one thread each, which is three times as quick on two cores as one of two threads."""

import os
import random
import sys
import time

import torch
from torch import distributed, multiprocessing

from . import augment, rows
from .encoding import collate, encode, tokenizer
from .losses import losses
from .model import Reader, base

os.environ["TOKENIZERS_PARALLELISM"] = "false"


def kinds(recipe, here):
    """All examples to train on, by kind, and a few lines about them."""
    data = recipe["data"]
    measured = rows.Measured.of(here / data["bench"], here / data["seeds"])
    public, removed = rows.public(here / data["public"], data["public_sets"], measured)
    by_kind = {}
    for example in public:
        by_kind.setdefault(example.source, []).append(example)
    kept = rows.kept(here / data["kept_pages"])
    pages = [page for page in rows.read_pages(here / "data/pages") if page["id"] not in kept]
    by_kind["pages"] = rows.page_groups(pages)
    by_kind["altered"] = rows.passages(pages)
    by_kind["claims"], _ = rows.claims(here / "data/claims", data["kept_claims"])
    told = ", ".join(f"{kind} {len(examples)}" for kind, examples in by_kind.items())
    return by_kind, f"{told}; left out because of overlap: {dict(removed)}"


class Batches:
    """Batches of examples of like length, so that little is padding."""

    POOL = 256

    def __init__(self, recipe, by_kind, stage, rank):
        self.recipe = recipe
        self.random = random.Random(recipe["seed"] * 100 + rank)
        self.drawing = rows.Drawing(
            by_kind, recipe["mixture"][stage["mixture"]], recipe["seed"] * 10 + rank, recipe["train"]["group"],
            recipe["augment"]["swap"], stage.get("elsewhere", 0))
        asked = {group.negative[0].question for group in by_kind["pages"] if group.negative}
        self.preambles = [told for told in map(augment.preamble, sorted(asked)) if told]
        self.pieces = tokenizer(base() / "tokenizer.json")
        self.waiting = []

    def next(self):
        if not self.waiting:
            self._fill()
        return self.waiting.pop()

    def _fill(self):
        shares, model = self.recipe["augment"], self.recipe["model"]
        pool, size = [], 0
        while size < self.POOL:
            together = self.drawing.draw()
            asked = together[0].question
            if together[0].supported is None:
                asked = augment.question(asked, shares, self.preambles, self.random)
            title = together[0].title if self.random.random() < shares["title"] else ""
            pool.append([(number, example, encode(
                self.pieces, asked, example.text, example.sentences, title, model["longest"], model["longest_question"],
                example.answer)) for number, example in enumerate(together)])
            size += len(together)
        pool.sort(key=_longest)
        batch = []
        for together in pool:
            if batch and (len(batch) + len(together)) * _longest(together) > self.recipe["train"]["tokens_per_batch"]:
                self.waiting.append(batch)
                batch = []
            batch += together
        self.waiting.append(batch)
        self.random.shuffle(self.waiting)


def _longest(together):
    return max(len(encoded.ids) for _, _, encoded in together)


def optimizer(model, train):
    model.encoder.embeddings.word_embeddings.weight.requires_grad = False
    trained = [parameter for parameter in model.parameters() if parameter.requires_grad]
    groups = [
        {"params": [p for p in trained if p.dim() > 1], "weight_decay": train["weight_decay"]},
        {"params": [p for p in trained if p.dim() <= 1], "weight_decay": 0.0}]
    return trained, torch.optim.AdamW(groups, lr=0.0, betas=(0.9, 0.98), eps=1e-6, fused=True)


def rate(step, steps, peak, warm_up):
    """The learning rate: up in a line, then down in a line to a fiftieth."""
    share = step / steps
    return peak * min(1.0, share / warm_up if warm_up else 1.0) * max(0.02, 1 - share)


def average(parameters):
    """The gradients become the means over all processes."""
    flat = torch.cat([p.grad.reshape(-1) for p in parameters])
    distributed.all_reduce(flat)
    flat /= distributed.get_world_size()
    at = 0
    for parameter in parameters:
        size = parameter.numel()
        parameter.grad.copy_(flat[at:at + size].view_as(parameter))
        at += size


def run(rank, recipe, here, out):
    """What one process does."""
    torch.set_num_threads(1)
    torch.manual_seed(recipe["seed"] + rank)
    distributed.init_process_group(
        "gloo", init_method=f"file://{out / 'rendezvous'}", rank=rank, world_size=recipe["train"]["ranks"])
    by_kind, told = kinds(recipe, here)
    if rank == 0:
        print(told, flush=True)
    model = Reader.of_base(recipe["model"]["dropout"])
    torch.manual_seed(recipe["seed"])
    for layer in (model.pieces, model.dense, model.whole):
        torch.nn.init.normal_(layer.weight, std=0.02)
        torch.nn.init.zeros_(layer.bias)
    torch.manual_seed(recipe["seed"] + rank)
    checkpoint = out / "checkpoint.pt"
    done = torch.load(checkpoint, weights_only=False) if checkpoint.exists() else {"stage": 0, "step": 0}
    if "model" in done:
        model.load_state_dict(done["model"])
    for number, stage in enumerate(recipe["stages"]):
        if number >= done["stage"]:
            begin = done["step"] if number == done["stage"] else 0
            _stage(rank, recipe, by_kind, model, (number, stage), begin, done if begin else {}, checkpoint)
    if rank == 0:
        torch.save(model.state_dict(), out / "reader.pt")
    distributed.destroy_process_group()


def _stage(rank, recipe, by_kind, model, numbered, begin, done, checkpoint):
    number, stage = numbered
    train, weights = recipe["train"], recipe["loss"]
    trained, optimize = optimizer(model, train)
    if "optimizer" in done:
        optimize.load_state_dict(done["optimizer"])
    files = set(stage["pages"].split())
    chosen = {**by_kind, "pages": [group for group in by_kind["pages"] if group.file in files]}
    batches = Batches(recipe, chosen, stage, rank)
    for _ in range(begin):
        batches.next()
    model.train()
    started, seen, sums = time.time(), 0, {}
    for step in range(begin, stage["steps"]):
        for group in optimize.param_groups:
            group["lr"] = rate(step + 1, stage["steps"], stage["learning_rate"], train["warm_up"])
        batch = batches.next()
        places, examples, encoded = (list(column) for column in zip(*batch))
        with torch.autocast("cpu", dtype=torch.bfloat16):
            pieces, whole = model(*collate(encoded))
        told = losses(examples, encoded, pieces, whole, places)
        sum(weights[name] * value for name, value in told.items()).backward()
        for parameter in trained:
            if parameter.grad is None:
                parameter.grad = torch.zeros_like(parameter)
        average(trained)
        torch.nn.utils.clip_grad_norm_(trained, train["clip"])
        optimize.step()
        optimize.zero_grad(set_to_none=False)
        seen += len(batch) * train["ranks"]
        for name, value in told.items():
            sums[name] = 0.98 * sums.get(name, value.item()) + 0.02 * value.item()
        if rank == 0 and (step + 1) % 50 == 0:
            spent = time.time() - started
            means = ", ".join(f"{name} {value:.3f}" for name, value in sums.items())
            print(f"stage {number} step {step + 1} of {stage['steps']}, {seen / spent:.1f} examples a second, "
                  f"{spent / 60:.1f} min, {means}", flush=True)
        if rank == 0 and (step + 1) % 500 == 0:
            _save(checkpoint, number, step + 1, model, optimize)
    if rank == 0:
        _save(checkpoint, number + 1, 0, model, optimize)
    distributed.barrier()


def _save(checkpoint, stage, step, model, optimize):
    part = checkpoint.with_suffix(".part")
    torch.save({"stage": stage, "step": step, "model": model.state_dict(), "optimizer": optimize.state_dict()}, part)
    part.replace(checkpoint)


def train(recipe, here, out):
    """Trains, and leaves the weights in `reader.pt`. A run that was ended goes on from its last checkpoint."""
    out.mkdir(parents=True, exist_ok=True)
    (out / "rendezvous").unlink(missing_ok=True)
    started = time.time()
    # Batches are of many lengths, and with an arena for each thread the allocator keeps what it has given back: 10 GB in
    # two hours instead of 4.
    os.environ["MALLOC_ARENA_MAX"] = "2"
    multiprocessing.spawn(run, (recipe, here, out), nprocs=recipe["train"]["ranks"])
    print(f"trained in {(time.time() - started) / 60:.1f} minutes", file=sys.stderr)
