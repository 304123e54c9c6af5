#!/usr/bin/env python3
"""Checks, offline and with nothing of Umpire's, that a decision stands in the log.

    verify.py DECISION.json PROOF.tlog-proof

DECISION.json: an answer of POST /decide or GET /decisions/{id}; PROOF: GET /audit/decisions/{id}/proof.
Prints the place and the checkpoint's origin, size and root, or what is wrong. The signature of the checkpoint is for a
verifier of signed notes (Go's golang.org/x/mod/sumdb/note and others); this script needs the standard library only.
"""
import base64
import hashlib
import json
import sys


def canonical(value):
    """RFC 8785 for what a decision holds: sorted keys (UTF-16), no spaces, ECMAScript numbers."""
    if isinstance(value, dict):
        keys = sorted(value, key=lambda key: key.encode("utf-16-be"))
        return "{" + ",".join(canonical(key) + ":" + canonical(value[key]) for key in keys) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    if isinstance(value, float):
        return number(value)
    return json.dumps(value, ensure_ascii=False)


def number(value):
    """A double as ECMAScript prints it."""
    if value == int(value) and abs(value) < 1e21:
        return str(int(value))
    mantissa, _, exponent = repr(value).partition("e")
    if exponent == "":
        return mantissa
    power = int(exponent)
    digits = mantissa.replace(".", "").replace("-", "")
    sign = "-" if value < 0 else ""
    if -7 < power < 0:
        return sign + "0." + "0" * (-power - 1) + digits
    return sign + mantissa.replace("-", "") + "e" + ("+" if power > 0 else "-") + str(abs(power))


def node(left, right):
    return hashlib.sha256(b"\x01" + left + right).digest()


def root_of(leaf, index, size, proof):
    """RFC 9162, 2.1.3.2; None when the proof has the wrong length."""
    at, last, value = index, size - 1, leaf
    for sibling in proof:
        if last == 0:
            return None
        if at % 2 == 1 or at == last:
            value = node(sibling, value)
            while at % 2 == 0 and at != 0:
                at, last = at // 2, last // 2
        else:
            value = node(value, sibling)
        at, last = at // 2, last // 2
    return value if last == 0 else None


def main(decision_path, proof_path):
    with open(decision_path, encoding="utf-8") as file:
        decision = json.load(file)
    body = {key: value for key, value in decision.items() if key not in ("ledger", "current")}
    leaf = hashlib.sha256(b"\x00" + canonical(body).encode("utf-8")).digest()
    with open(proof_path, encoding="utf-8") as file:
        head, _, note = file.read().partition("\n\n")
    lines = head.split("\n")
    if lines[0] != "c2sp.org/tlog-proof@v1":
        return "the proof is of another form"
    index = int(next(line for line in lines if line.startswith("index ")).split()[1])
    proof = [base64.b64decode(line) for line in lines[1:] if not line.startswith(("index ", "extra "))]
    origin, size, root = note.split("\n")[:3]
    if leaf.hex() != decision["ledger"]["leaf_hash"]:
        return "the decision is not what was recorded: its leaf hash is " + leaf.hex()
    if index != decision["ledger"]["sequence"] or index >= int(size):
        return "the proof is of another place"
    if root_of(leaf, index, int(size), proof) != base64.b64decode(root):
        return "the proof does not lead to the root of the checkpoint"
    print(f"ok: entry {index} of {size} in {origin}, root {root}")
    return None


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    wrong = main(*sys.argv[1:])
    if wrong:
        sys.exit(f"not proven: {wrong}")
