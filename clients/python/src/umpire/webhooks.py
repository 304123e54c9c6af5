"""Deliveries of webhooks, as in Standard Webhooks: `verify` before anything else reads them."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import re
import time
from collections.abc import Mapping, Sequence
from typing import Any

from attrs import define

from .errors import InvalidWebhook


@define(frozen=True)
class WebhookEvent:
    """What happened. Thin: names of things, to be read with a key."""

    id: str
    """The same on each delivery of this event: drop one that you have had."""
    type: str
    timestamp: str | None
    """RFC 3339: when it happened."""
    data: Mapping[str, Any]


def verify(
    body: bytes | str,
    headers: Mapping[str, str],
    secrets: str | Sequence[str],
    *,
    tolerance_s: float = 300,
    now_s: float | None = None,
) -> WebhookEvent:
    """The event, if one of the secrets signed it, `tolerance_s` ago at most. Raises :class:`InvalidWebhook`.

    `body` as it came, before anything parsed it. Two secrets are for the time while one is rotated.
    """
    text = body.decode("utf-8", "surrogateescape") if isinstance(body, bytes) else body
    fields = {name.lower(): value for name, value in headers.items()}
    given = [fields.get(f"webhook-{name}", "") for name in ("id", "timestamp", "signature")]
    if not all(given):
        raise InvalidWebhook("headers", "webhook-id, webhook-timestamp or webhook-signature is missing")
    event_id, timestamp, signatures = given
    keys = [_key_of(secret) for secret in ([secrets] if isinstance(secrets, str) else secrets)]
    if not keys:
        raise InvalidWebhook("secret", "none was given")
    _check_time(timestamp, tolerance_s, time.time() if now_s is None else now_s)
    signed = f"{event_id}.{timestamp}.{text}".encode("utf-8", "surrogateescape")
    _check_signature(signatures, keys, signed)
    return _event_of(event_id, text)


def _key_of(secret: str) -> bytes:
    try:
        key = base64.b64decode(secret.removeprefix("whsec_"), validate=True)
    except (binascii.Error, ValueError):
        raise InvalidWebhook("secret", "it is no base64") from None
    if not key:
        raise InvalidWebhook("secret", "it is empty")
    return key


def _check_time(timestamp: str, tolerance_s: float, now_s: float) -> None:
    if not re.fullmatch(r"[0-9]{1,12}", timestamp):
        raise InvalidWebhook("timestamp", "it is no number of seconds")
    if abs(now_s - int(timestamp)) > tolerance_s:
        raise InvalidWebhook(
            "timestamp", f"it is more than {tolerance_s:g} seconds off: sent again, or a clock is wrong"
        )


def _check_signature(signatures: str, keys: Sequence[bytes], signed: bytes) -> None:
    ours = [b"v1," + base64.b64encode(hmac.digest(key, signed, hashlib.sha256)) for key in keys]
    theirs = [one.encode() for one in signatures.split(" ")]
    matches = [hmac.compare_digest(own, their) for own in ours for their in theirs]
    if not any(matches):
        raise InvalidWebhook("signature", "none is of this text by these secrets")


def _event_of(event_id: str, text: str) -> WebhookEvent:
    try:
        event = json.loads(text)
        return WebhookEvent(event_id, event.get("type", ""), event.get("timestamp"), event.get("data", {}))
    except (ValueError, AttributeError):
        raise InvalidWebhook("body", "it is signed, and no event") from None
