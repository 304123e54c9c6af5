#!/usr/bin/env python3
"""Checks, offline and with nothing of Umpire's, that a decision stands in the log, or that an export is the whole of it.

    verify.py ANSWER.json PROOF.tlog-proof
    verify.py --export EXPORT.jsonl CHECKPOINT

ANSWER.json: an answer of POST /decide or GET /decisions/{id}, or a record of GET /audit/records; PROOF: GET
/audit/decisions/{id}/proof. EXPORT: a record of GET /audit/records in each line. Prints the place and the checkpoint's
origin, size and root, or what is wrong. The signature of the checkpoint is for a verifier of signed notes (Go's
golang.org/x/mod/sumdb/note and others); this script needs the standard library only.
"""
import base64
import hashlib
import hmac
import json
import re
import sys


class Wrong(Exception):
    """What was given is not what the log says."""


def canonical(value):
    """RFC 8785 for what a decision holds: sorted keys (UTF-16), no spaces, ECMAScript numbers."""
    if isinstance(value, dict):
        keys = sorted(value, key=lambda key: key.encode("utf-16-be", "surrogatepass"))
        return "{" + ",".join(canonical(key) + ":" + canonical(value[key]) for key in keys) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    if isinstance(value, str):
        return json.dumps(re.sub("[\ud800-\udfff]", "\ufffd", value), ensure_ascii=False)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return number(float(value))
    return json.dumps(value)


def number(value):
    """A double as ECMAScript prints it: the shortest digits that are read as the same double."""
    if value in (float("inf"), float("-inf")) or value != value:
        raise Wrong("a number of the answer is none that JSON can hold")
    mantissa, _, exponent = repr(abs(value)).partition("e")
    whole, _, part = mantissa.partition(".")
    point = len(whole) + int(exponent or 0)
    digits = whole + part
    point -= len(digits) - len(digits.lstrip("0"))
    digits = digits.strip("0")
    sign = "-" if value < 0 else ""
    if digits == "":
        return "0"
    if len(digits) <= point <= 21:
        return sign + digits + "0" * (point - len(digits))
    if 0 < point <= 21:
        return sign + digits[:point] + "." + digits[point:]
    if -6 < point <= 0:
        return sign + "0." + "0" * -point + digits
    tail = "." + digits[1:] if digits[1:] else ""
    return sign + digits[0] + tail + "e" + ("+" if point > 0 else "-") + str(abs(point - 1))


def recorded_body(answer):
    """What the log holds of an answer: without `ledger` and `current`, private values withheld, with their commitments."""
    body = json.loads(json.dumps({key: value for key, value in answer.items() if key not in ("ledger", "current")}))
    marks = answer["ledger"].get("private") or []
    for mark in marks:
        if mark["fields"] is None and mark["salt"] is None:
            continue  # erased: the answer is what was recorded
        places = [place_of(body, pointer) for pointer in mark["fields"]]
        values = {pointer: place[last] for pointer, (place, last) in zip(mark["fields"], places)}
        made = hmac.new(mark["salt"].encode("utf-8"), canonical(values).encode("utf-8"), hashlib.sha256).hexdigest()
        if mark["commitment"] != "hmac-sha256:" + made:
            raise Wrong("the commitment is not of what the answer has at " + ", ".join(mark["fields"]))
        for place, last in places:
            place[last] = "[withheld]"
    if marks and "private" in body:
        raise Wrong("the answer has a member `private` of its own")
    return {**body, "private": [mark["commitment"] for mark in marks]} if marks else body


def place_of(body, pointer):
    """Where a JSON pointer (RFC 6901) leads: what holds the value, and under which name or number."""
    *path, last = [token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")][1:]
    for token in path:
        body = body[int(token) if isinstance(body, list) else token]
    return body, int(last) if isinstance(body, list) else last


def leaf_of(body):
    return hashlib.sha256(b"\x00" + body.encode("utf-8")).digest()


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


def tree_root(leaves):
    """RFC 6962, 2.1: whole subtrees are joined as they come, what is left from the right."""
    stack = []
    for count, leaf in enumerate(leaves, 1):
        while count % 2 == 0:
            leaf, count = node(stack.pop(), leaf), count // 2
        stack.append(leaf)
    while len(stack) > 1:
        right = stack.pop()
        stack.append(node(stack.pop(), right))
    return stack[0] if stack else hashlib.sha256(b"").digest()


def checkpoint_of(note):
    origin, size, root = note.split("\n")[:3]
    return origin, int(size), base64.b64decode(root, validate=True)


def text_at(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def check_proof(answer_path, proof_path):
    answer = json.loads(text_at(answer_path))
    is_record = answer.get("object") == "record"
    said = answer if is_record else answer["ledger"]
    leaf = leaf_of(answer["body"] if is_record else canonical(recorded_body(answer)))
    head, _, note = text_at(proof_path).partition("\n\n")
    lines = head.split("\n")
    if lines[0] != "c2sp.org/tlog-proof@v1":
        raise Wrong("the proof is of another form")
    index = int(next(line for line in lines if line.startswith("index ")).split()[1])
    proof = [base64.b64decode(line, validate=True) for line in lines[1:] if not line.startswith(("index ", "extra "))]
    origin, size, root = checkpoint_of(note)
    if leaf.hex() != said["leaf_hash"]:
        raise Wrong("the decision is not what was recorded: its leaf hash is " + leaf.hex())
    if index != said["sequence"] or index >= size:
        raise Wrong("the proof is of another place")
    if root_of(leaf, index, size, proof) != root:
        raise Wrong("the proof does not lead to the root of the checkpoint")
    return f"ok: entry {index} of {size} in {origin}, root {base64.b64encode(root).decode()}"


def check_export(export_path, checkpoint_path):
    records = [json.loads(line) for line in text_at(export_path).split("\n") if line]
    origin, size, root = checkpoint_of(text_at(checkpoint_path))
    for place, record in enumerate(records):
        if record["sequence"] != place:
            raise Wrong(f"entry {place} is missing")
        # Too old to be kept: only its leaf hash is left, which the root below vouches for.
        if record["object"] != "pruned_record" and leaf_of(record["body"]).hex() != record["leaf_hash"]:
            raise Wrong(f"entry {place}: its body is not what its leaf hash says")
    gone = [record["sequence"] for record in records if record["object"] == "pruned_record"]
    told = [json.loads(record["body"])["below"] for record in records if record.get("kind") == "ledger_pruned"]
    if gone and gone[-1] >= max(told, default=0):
        raise Wrong(f"entry {gone[-1]} is left out, and no entry says that it was pruned")
    if len(records) < size:
        raise Wrong(f"the checkpoint has {size} entries, the export {len(records)}")
    if tree_root(bytes.fromhex(record["leaf_hash"]) for record in records[:size]) != root:
        raise Wrong(f"the first {size} entries are not those of the checkpoint")
    return f"ok: all {size} entries of {origin}, root {base64.b64encode(root).decode()}"


if __name__ == "__main__":
    is_export = sys.argv[1:2] == ["--export"]
    if len(sys.argv) != (4 if is_export else 3):
        sys.exit(__doc__)
    try:
        print(check_export(*sys.argv[2:]) if is_export else check_proof(*sys.argv[1:]))
    except Wrong as wrong:
        sys.exit(f"not proven: {wrong}")
    except Exception as error:
        sys.exit(f"not proven: what was given is not of the form that it should have ({error!r})")
