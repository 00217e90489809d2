"""From weights to the model file that the service runs: ONNX, with eight-bit weights."""

import hashlib
import shutil

import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from .model import Reader, base

INPUTS = ("input_ids", "attention_mask", "token_type_ids")
OUTPUTS = ("pieces", "whole")


def export(recipe, out):
    """Writes `reader-fp32.onnx`, `reader.onnx` and the tokenizer, and says how far they are from the weights."""
    model = Reader.of_base()
    model.load_state_dict(torch.load(out / "reader.pt"))
    model.eval()
    example = _example()
    torch.onnx.export(
        model, example, str(out / "raw.onnx"), input_names=list(INPUTS), output_names=list(OUTPUTS),
        dynamic_axes={name: {0: "batch", 1: "pieces"} for name in (*INPUTS, "pieces")} | {"whole": {0: "batch"}},
        opset_version=17, dynamo=False)
    _fuse(out / "raw.onnx", out / "reader-fp32.onnx", model.encoder.config)
    quantize_dynamic(
        out / "reader-fp32.onnx", out / "reader.onnx", weight_type=QuantType.QInt8, per_channel=True,
        op_types_to_quantize=["MatMul", "Attention", "Gather", "Gemm", "EmbedLayerNormalization"],
        extra_options={"MatMulConstBOnly": True, "DefaultTensorType": onnx.TensorProto.FLOAT})
    shutil.copy(base() / "tokenizer.json", out / "reader-tokenizer.json")
    with torch.no_grad():
        wanted = [output.numpy() for output in model(*example)]
    for name in ("reader-fp32", "reader"):
        session = onnxruntime.InferenceSession(str(out / f"{name}.onnx"), providers=["CPUExecutionProvider"])
        given = session.run(None, {key: value.numpy() for key, value in zip(INPUTS, example)})
        farthest = max(abs(wanted[0][0] - given[0][0]).max(), abs(wanted[1] - given[1]).max())
        data = (out / f"{name}.onnx").read_bytes()
        print(f"{name}.onnx: {len(data) / 1e6:.1f} MB, at most {farthest:.4f} from the weights, "
              f"sha256 {hashlib.sha256(data).hexdigest()}")


def _example():
    ids = torch.randint(1000, 20000, (2, 24), generator=torch.Generator().manual_seed(1))
    mask = torch.ones_like(ids)
    mask[1, 20:] = 0
    types = torch.zeros_like(ids)
    types[:, 8:] = 1
    return ids, mask, types


def _fuse(source, target, config):
    """Puts attention, layer norms and embeddings together, which ONNX Runtime runs faster than their parts."""
    from onnxruntime.transformers import optimizer
    fused = optimizer.optimize_model(
        str(source), model_type="bert", num_heads=config.num_attention_heads, hidden_size=config.hidden_size, opt_level=0)
    fused.save_model_to_file(str(target))
