"""Whether a decision is what its receipt promises to be in the log: offline, with the keys that you noted down."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import define
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from ._canonical import canonical
from .generated.types import instant

if TYPE_CHECKING:
    from .generated.models import Decision, DecisionNow, WellKnownAnswer

_TEXT = re.compile(r"umpire-receipt@v1\n([^\n]+)\n(0|[1-9]\d{0,15})\n([0-9a-f]{64})\n([^\n]+)\n")
_SIGNATURE = re.compile(r"— ([^\s+]+) (\S+)")
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f]")
_MOST_SIGNATURES = 100


@define(frozen=True)
class ReceiptReport:
    ok: bool
    origin: str | None
    """The log that the receipt is of."""
    why: Sequence[str]
    """What is wrong, sorted: `receipt` (there is none), `signature`, `origin`, `sequence`, `created_at`, `leaf_hash`, `private`."""


@define(frozen=True)
class _Receipt:
    text: str
    signatures: Sequence[tuple[str, bytes]]
    origin: str
    sequence: int
    leaf_hash: str
    at: str


def verify(
    answer: Decision | DecisionNow | Mapping[str, Any],
    well_known: WellKnownAnswer | Mapping[str, Any],
    *,
    origin: str | None = None,
) -> ReceiptReport:
    """`well_known`: the answer of `/.well-known/umpire`, kept since early on, or from somebody else than `answer`.

    `origin`: the log that it must be of; left out, the report says which it is.
    """
    body = _as_sent(answer if isinstance(answer, Mapping) else answer.raw)
    ledger = body.get("ledger")
    ledger = ledger if isinstance(ledger, Mapping) else {}
    leaf = _leaf_of(body, ledger)
    why = {"private"} if leaf is None else {"leaf_hash"} - ({"leaf_hash"} if leaf == ledger.get("leaf_hash") else set())
    receipt = _receipt_of(ledger.get("receipt"))
    if receipt is None:
        return ReceiptReport(False, None, sorted(why | {"receipt"}))
    keys = _keys_of(well_known if isinstance(well_known, Mapping) else well_known.raw, receipt.at)
    checks = {
        "signature": _is_signed(receipt, keys),
        "origin": origin in (None, receipt.origin),
        "sequence": receipt.sequence == ledger.get("sequence"),
        "created_at": receipt.at == body.get("created_at"),
        "leaf_hash": leaf in (None, receipt.leaf_hash),
    }
    why |= {name for name, holds in checks.items() if not holds}
    return ReceiptReport(not why, receipt.origin, sorted(why))


def _as_sent(answer: Mapping[str, Any]) -> dict[str, Any]:
    """Without what the client put in for an outcome that it does not know."""
    body = dict(answer)
    sent = body.pop("outcome_as_sent", None)
    return body if sent is None else {**body, "outcome": sent}


def _leaf_of(answer: Mapping[str, Any], ledger: Mapping[str, Any]) -> str | None:
    try:
        text = canonical(_recorded_body(answer, ledger))
    except (ValueError, TypeError, KeyError, IndexError, AttributeError):
        return None
    return hashlib.sha256(b"\x00" + text.encode()).hexdigest()


def _recorded_body(answer: Mapping[str, Any], ledger: Mapping[str, Any]) -> Mapping[str, Any]:
    """What the log holds: without `ledger` and `current`, private values withheld, with their commitments."""
    body = {name: value for name, value in answer.items() if name not in ("ledger", "current")}
    marks = ledger.get("private") or []
    if not marks:
        return body
    if "private" in body:
        raise ValueError("the answer has a member of this name already")
    pointers = [pointer for mark in marks for pointer in _opened(body, mark)]
    if len(set(pointers)) < len(pointers):
        raise ValueError("a field is named twice")
    for pointer in pointers:
        body = _withheld(body, pointer[1:].split("/"))
    return {**body, "private": [mark["commitment"] for mark in marks]}


def _opened(body: Mapping[str, Any], mark: Mapping[str, Any]) -> Sequence[str]:
    """The fields of a commitment that is of their values; none of what was erased."""
    if mark["fields"] is None and mark["salt"] is None:
        return []
    values = {pointer: _value_at(body, pointer[1:].split("/")) for pointer in mark["fields"]}
    made = hmac.digest(mark["salt"].encode(), canonical(values).encode(), hashlib.sha256).hex()
    if mark["commitment"] != f"hmac-sha256:{made}":
        raise ValueError("the commitment is not of what the answer has")
    return [*values]


def _value_at(value: Any, tokens: Sequence[str]) -> Any:
    for token in tokens:
        value = value[_name_in(value, token)]
    return value


def _name_in(value: Any, token: str) -> str | int:
    return int(token) if isinstance(value, list) else token.replace("~1", "/").replace("~0", "~")


def _withheld(value: Any, tokens: Sequence[str]) -> Any:
    """A copy, `[withheld]` at the place."""
    if not tokens:
        return "[withheld]"
    name = _name_in(value, tokens[0])
    inner = _withheld(value[name], tokens[1:])
    if isinstance(value, list):
        return [inner if at == name else one for at, one in enumerate(value)]
    return {**value, name: inner}


def _receipt_of(note: Any) -> _Receipt | None:
    """C2SP signed-note. None for what is no receipt."""
    if not isinstance(note, str) or not note.endswith("\n") or _CONTROL.search(note):
        return None
    head, _, tail = note.rpartition("\n\n")
    found = _TEXT.fullmatch(head + "\n")
    signatures = [_signature_of(line) for line in tail[:-1].split("\n")]
    known = [one for one in signatures if one is not None]
    if found is None or len(known) != len(signatures) or len(known) > _MOST_SIGNATURES:
        return None
    return _Receipt(head + "\n", known, found[1], int(found[2]), found[3], found[4])


def _signature_of(line: str) -> tuple[str, bytes] | None:
    found = _SIGNATURE.fullmatch(line)
    data = b"" if found is None else _bytes_of(found[2])
    return None if found is None or len(data) < 5 else (found[1], data)


def _bytes_of(text: Any) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError, TypeError):
        return b""


def _keys_of(well_known: Mapping[str, Any], at: str) -> list[bytes]:
    """The keys whose time it was. The one that signs today is among `log_keys`, or has no time of its own."""
    listed = [key for key in well_known.get("log_keys") or [] if isinstance(key, Mapping)]
    named = [key.get("public_key") for key in listed if _was_in_time(key, at)]
    signing = well_known.get("log_public_key")
    if signing not in [key.get("public_key") for key in listed]:
        named.append(signing)
    keys = [_bytes_of(one) for one in named]
    return [key for key in keys if len(key) == 32]


def _was_in_time(key: Mapping[str, Any], at: str) -> bool:
    since, until = key.get("from"), key.get("until")
    try:
        when = instant(at)
        return (since is None or instant(since) <= when) and (until is None or when <= instant(until))
    except (ValueError, TypeError):
        return False


def _is_signed(receipt: _Receipt, keys: Iterable[bytes]) -> bool:
    """By a known key at least, and by no known key wrongly. Signatures of unknown keys are read over."""
    signed = [_verdict(receipt, key) for key in keys]
    return True in signed and False not in signed


def _verdict(receipt: _Receipt, key: bytes) -> bool | None:
    hint = hashlib.sha256(receipt.origin.encode() + b"\n\x01" + key).digest()[:4]
    claims = [data[4:] for name, data in receipt.signatures if name == receipt.origin and data[:4] == hint]
    if not claims:
        return None
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(claims[0], receipt.text.encode())
    except (InvalidSignature, ValueError):
        return False
    return True
