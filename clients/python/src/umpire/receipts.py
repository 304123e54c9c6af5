"""Whether a decision is what its receipt promises to be in the log: offline, with the keys that you noted down."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import define

from ._canonical import canonical
from ._receipt_note import is_signed, keys_of, receipt_of

if TYPE_CHECKING:
    from .generated.models import Decision, DecisionNow, WellKnownAnswer


@define(frozen=True)
class ReceiptReport:
    ok: bool
    origin: str | None
    """The log that the receipt is of."""
    why: Sequence[str]
    """What is wrong, sorted: `receipt` (there is none), `signature`, `origin`, `sequence`, `created_at`, `leaf_hash`, `private`."""


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
    receipt = receipt_of(ledger.get("receipt"))
    if receipt is None:
        return ReceiptReport(False, None, sorted(why | {"receipt"}))
    keys = keys_of(well_known if isinstance(well_known, Mapping) else well_known.raw, receipt.at)
    checks = {
        "signature": is_signed(receipt, keys),
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
