"""Umpire for Python: `Umpire` blocks, `AsyncUmpire` is awaited. README.md shows both in one page."""

from . import models, receipts, webhooks
from ._awaited import AsyncUmpire
from ._blocking import Umpire
from .errors import (
    BrokenStream,
    ConnectionFailed,
    InvalidWebhook,
    ProblemError,
    TimedOut,
    UmpireError,
    UnexpectedAnswer,
)
from .generated.models.outcome import Outcome
from .generated.types import UNSET, Meta, Options, Unset
from .receipts import ReceiptReport
from .webhooks import WebhookEvent

__all__ = [
    "UNSET",
    "AsyncUmpire",
    "BrokenStream",
    "ConnectionFailed",
    "InvalidWebhook",
    "Meta",
    "Options",
    "Outcome",
    "ProblemError",
    "ReceiptReport",
    "TimedOut",
    "Umpire",
    "UmpireError",
    "UnexpectedAnswer",
    "Unset",
    "WebhookEvent",
    "models",
    "receipts",
    "webhooks",
]
