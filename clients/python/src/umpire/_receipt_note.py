"""A receipt as it is written down, and whether a key of its time signed it."""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from attrs import define
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from .generated.types import instant

_TEXT = re.compile(r"umpire-receipt@v1\n([^\n]+)\n(0|[1-9]\d{0,15})\n([0-9a-f]{64})\n([^\n]+)\n")
_SIGNATURE = re.compile(r"— ([^\s+]+) (\S+)")
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f]")
_MOST_SIGNATURES = 100


@define(frozen=True)
class Receipt:
    text: str
    signatures: Sequence[tuple[str, bytes]]
    origin: str
    sequence: int
    leaf_hash: str
    at: str


def receipt_of(note: Any) -> Receipt | None:
    """C2SP signed-note. None for what is no receipt."""
    if not isinstance(note, str) or not note.endswith("\n") or _CONTROL.search(note):
        return None
    head, _, tail = note.rpartition("\n\n")
    found = _TEXT.fullmatch(head + "\n")
    signatures = [_signature_of(line) for line in tail[:-1].split("\n")]
    known = [one for one in signatures if one is not None]
    if found is None or len(known) != len(signatures) or len(known) > _MOST_SIGNATURES:
        return None
    return Receipt(head + "\n", known, found[1], int(found[2]), found[3], found[4])


def _signature_of(line: str) -> tuple[str, bytes] | None:
    found = _SIGNATURE.fullmatch(line)
    data = b"" if found is None else _bytes_of(found[2])
    return None if found is None or len(data) < 5 else (found[1], data)


def _bytes_of(text: Any) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError, TypeError):
        return b""


def keys_of(well_known: Mapping[str, Any], at: str) -> list[bytes]:
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


def is_signed(receipt: Receipt, keys: Iterable[bytes]) -> bool:
    """By a known key at least, and by no known key wrongly. Signatures of unknown keys are read over."""
    signed = [_verdict(receipt, key) for key in keys]
    return True in signed and False not in signed


def _verdict(receipt: Receipt, key: bytes) -> bool | None:
    hint = hashlib.sha256(receipt.origin.encode() + b"\n\x01" + key).digest()[:4]
    claims = [data[4:] for name, data in receipt.signatures if name == receipt.origin and data[:4] == hint]
    if not claims:
        return None
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(claims[0], receipt.text.encode())
    except (InvalidSignature, ValueError):
        return False
    return True
