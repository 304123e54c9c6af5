"""Every operation, asked of a service that answers with a sample of everything that it may answer. UMPIRE_SAMPLES_URL is its URL."""

from __future__ import annotations

import inspect
import json
import os
from collections.abc import Callable
from typing import Any

import anyio
import httpx
import pytest

from umpire import AsyncUmpire, Umpire
from umpire.generated.client import AsyncOperations, Operations

SERVER = os.environ["UMPIRE_SAMPLES_URL"]
HTTP = httpx.Client()
NAMES = sorted(name for name in vars(Operations) if not name.startswith("_"))


def test_both_clients_have_all_operations() -> None:
    assert len(NAMES) > 60
    assert sorted(name for name in vars(AsyncOperations) if not name.startswith("_")) == NAMES


@pytest.mark.parametrize("kind", ["full", "sparse"])
@pytest.mark.parametrize("name", NAMES)
def test_reads(name: str, kind: str) -> None:
    answer = asked(getattr(Umpire(f"{SERVER}/{kind}", "ump_samples", http=HTTP), name))
    if hasattr(answer, "raw"):
        # What was read is what was sent: nothing is lost, nothing put in.
        assert json.dumps(answer.to_dict(), sort_keys=True).replace("+00:00", "Z") == json.dumps(
            answer.raw, sort_keys=True
        )
        assert answer.meta.status in (200, 201)
    else:
        assert answer in ("sample", b"sample", {})


def asked(operation: Callable[..., Any]) -> Any:
    parameters = inspect.signature(operation).parameters.values()
    positional = ["x" for parameter in parameters if parameter.kind is parameter.POSITIONAL_OR_KEYWORD]
    required = [parameter.name for parameter in parameters if is_required(parameter)]
    # Lines of an import are text; all other bodies are JSON.
    body: Any = "x" if operation.__name__ == "import_campaigns" else {}
    return operation(*positional, **{name: body if name == "body" else "x" for name in required})


def is_required(parameter: inspect.Parameter) -> bool:
    return parameter.kind is parameter.KEYWORD_ONLY and parameter.default is parameter.empty


@pytest.mark.parametrize("name", ["get_policy", "list_decisions", "get_tile"])
def test_reads_awaited(name: str) -> None:
    async def read() -> Any:
        async with AsyncUmpire(f"{SERVER}/full", "ump_samples") as umpire:
            return await asked(getattr(umpire, name))

    blocking = asked(getattr(Umpire(f"{SERVER}/full", "ump_samples", http=HTTP), name))
    assert anyio.run(read) == blocking
