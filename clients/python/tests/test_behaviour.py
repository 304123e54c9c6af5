"""The table of behaviours (clients/behaviour), carried out by both clients. UMPIRE_BEHAVIOUR is the URL of its server."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from itertools import islice
from typing import Any

import anyio
import httpx
import pytest

from umpire import (
    AsyncUmpire,
    BrokenStream,
    ConnectionFailed,
    InvalidWebhook,
    Meta,
    Options,
    ProblemError,
    TimedOut,
    Umpire,
    UnexpectedAnswer,
    receipts,
    webhooks,
)

SERVER = os.environ["UMPIRE_BEHAVIOUR"]
# One for all: reading the certificates of the machine takes longer than most cases.
HTTP = httpx.Client()
TRUST = httpx.create_ssl_context()
CASES: list[dict[str, Any]] = HTTP.get(f"{SERVER}/control/cases").raise_for_status().json()
Case = Mapping[str, Any]
Result = dict[str, Any]

OFFLINE = {"verify_webhook", "verify_receipt"}


def named(cases: list[dict[str, Any]]) -> Any:
    return [pytest.param(case, id=f"{case['group']}: {case['name']}") for case in cases]


ONLINE = [case for case in CASES if case["call"]["do"] not in OFFLINE]
# A thread that waits for an answer cannot be called back: the blocking client has its time limit instead.
NOT_GIVEN_UP = [case for case in ONLINE if "abort_after_ms" not in case["call"]]


def test_the_table_is_there() -> None:
    assert len(CASES) > 150
    assert len(NOT_GIVEN_UP) == len(ONLINE) - 5


@pytest.mark.parametrize("case", named(NOT_GIVEN_UP))
def test_blocking(case: Case) -> None:
    session, base_url = begun(case)
    with Umpire(base_url, **settings_of(case), http=HTTP) as umpire:
        result = blocking_result(umpire, case["call"])
    judged(session, result)


@pytest.mark.parametrize("case", named(ONLINE))
def test_awaited(case: Case) -> None:
    session, base_url = begun(case)
    result = anyio.run(awaited_result, base_url, case)
    judged(session, result)


@pytest.mark.parametrize("case", named([case for case in CASES if case["call"]["do"] in OFFLINE]))
def test_offline(case: Case) -> None:
    session, _ = begun(case)
    result: Result = {}
    with_failures(result, lambda: result.update(value=OFFLINE_CALLS[case["call"]["do"]](case["call"])))
    judged(session, result)


def begun(case: Case) -> tuple[int, str]:
    answer = HTTP.post(f"{SERVER}/control/sessions", json={"group": case["group"], "name": case["name"]})
    session = answer.raise_for_status().json()
    return session["id"], session["base_url"]


def judged(session: int, result: Result) -> None:
    answer = HTTP.post(f"{SERVER}/control/sessions/{session}/result", json=result)
    assert answer.raise_for_status().json()["differences"] == []


def settings_of(case: Case) -> dict[str, Any]:
    client = case.get("client", {})
    seconds = {f"{name}_s": client[f"{name}_ms"] / 1000 for name in ("timeout", "backoff") if f"{name}_ms" in client}
    whole = {name: client[name] for name in ("max_retries", "max_retry_after_s") if name in client}
    return {"key": client.get("key", "ump_behaviour"), **seconds, **whole}


def options_of(call: Case) -> Options:
    return Options(idempotency_key=call.get("idempotency_key"), traceparent=call.get("traceparent"))


def waiting_of(call: Case) -> Any:
    deadline = call.get("deadline_ms")
    return {"poll_s": call["poll_ms"] / 1000, **({} if deadline is None else {"timeout_s": deadline / 1000})}


def with_failures(result: Result, carry_out: Callable[[], Any]) -> None:
    try:
        carry_out()
    except Exception as error:
        result.update(failure_of(error))


def failure_of(error: Exception) -> Result:
    match error:
        case ProblemError():
            return {"problem": {**error.members, "status": error.status, "retry_after_s": error.retry_after_s}}
        case UnexpectedAnswer():
            return {"error": "unexpected_answer", "status": error.status}
        case InvalidWebhook():
            return {"error": "invalid_webhook", "why": error.why}
        case ConnectionFailed():
            return {"error": "connection"}
        case TimedOut():
            return {"error": "timeout"}
        case BrokenStream():
            return {"error": "broken_stream"}
    raise error


def told(result: Result, answer: Any) -> None:
    meta: Meta = answer.meta
    result.update(value=answer.to_dict(), replayed=meta.replayed)


def blocking_result(umpire: Umpire, call: Case) -> Result:
    result: Result = {}
    with_failures(result, lambda: BLOCKING[call["do"]](umpire, call, result))
    return result


def blocking_decide(umpire: Umpire, call: Case, result: Result) -> None:
    fields = dict(call["body"])
    campaign_id, question = fields.pop("campaign_id"), fields.pop("question")
    for _ in range(call.get("times", 1)):
        no_cache = call.get("no_cache", False)
        told(result, umpire.decide(campaign_id, question, no_cache=no_cache, options=options_of(call), **fields))


def blocking_list(umpire: Umpire, call: Case, result: Result) -> None:
    collect(result, islice(umpire.each(umpire.list_decisions, **call.get("query", {})), call.get("take")))


def blocking_lines(umpire: Umpire, call: Case, result: Result) -> None:
    collect(result, umpire.decide_each(call["body"]))


def collect(result: Result, items: Iterator[Any]) -> None:
    values = result.setdefault("values", [])
    for item in items:
        values.append(item.to_dict())


def blocking_batch(umpire: Umpire, call: Case, result: Result) -> None:
    operation = umpire.begin_batch(call["body"])
    told(result, umpire.wait_operation(operation.id, **waiting_of(call)))


BLOCKING: Mapping[str, Callable[[Umpire, Case, Result], None]] = {
    "decide": blocking_decide,
    "get_decision": lambda umpire, call, result: told(result, umpire.get_decision(call["id"])),
    "get_campaign": lambda umpire, call, result: told(result, umpire.get_campaign(call["id"])),
    "put_campaign": lambda umpire, call, result: told(result, umpire.put_campaign(call["id"], body=call["body"])),
    "revoke_key": lambda umpire, call, result: told(result, umpire.revoke_key(call["id"])),
    "list_decisions": blocking_list,
    "decide_batch_lines": blocking_lines,
    "decide_batch_and_wait": blocking_batch,
    "wait_approval": lambda umpire, call, result: told(result, umpire.wait_approval(call["id"], **waiting_of(call))),
}


async def awaited_result(base_url: str, case: Case) -> Result:
    call = case["call"]
    result: Result = {}
    with anyio.CancelScope() as scope:
        async with httpx.AsyncClient(verify=TRUST) as http, anyio.create_task_group() as tasks:
            umpire = AsyncUmpire(base_url, **settings_of(case), http=http)
            if "abort_after_ms" in call:
                tasks.start_soon(give_up, scope, call["abort_after_ms"])
                await anyio.lowlevel.checkpoint()
            try:
                await awaited(umpire, call, result)
            except Exception as error:
                result.update(failure_of(error))
            tasks.cancel_scope.cancel()
    return {**result, "error": "aborted"} if scope.cancel_called else result


async def give_up(scope: anyio.CancelScope, after_ms: float) -> None:
    await anyio.sleep(after_ms / 1000)
    scope.cancel()


async def awaited(umpire: AsyncUmpire, call: Case, result: Result) -> None:
    match call["do"]:
        case "decide":
            fields = dict(call["body"])
            campaign_id, question = fields.pop("campaign_id"), fields.pop("question")
            for _ in range(call.get("times", 1)):
                no_cache, options = call.get("no_cache", False), options_of(call)
                told(result, await umpire.decide(campaign_id, question, no_cache=no_cache, options=options, **fields))
        case "get_decision":
            told(result, await umpire.get_decision(call["id"]))
        case "get_campaign":
            told(result, await umpire.get_campaign(call["id"]))
        case "put_campaign":
            told(result, await umpire.put_campaign(call["id"], body=call["body"]))
        case "revoke_key":
            told(result, await umpire.revoke_key(call["id"]))
        case "list_decisions":
            await gather(result, umpire.each(umpire.list_decisions, **call.get("query", {})), call.get("take"))
        case "decide_batch_lines":
            await gather(result, umpire.decide_each(call["body"]), None)
        case "decide_batch_and_wait":
            operation = await umpire.begin_batch(call["body"])
            told(result, await umpire.wait_operation(operation.id, **waiting_of(call)))
        case "wait_approval":
            told(result, await umpire.wait_approval(call["id"], **waiting_of(call)))
        case other:
            raise KeyError(other)


async def gather(result: Result, items: AsyncIterator[Any], take: int | None) -> None:
    values = result.setdefault("values", [])
    async for item in items:
        values.append(item.to_dict())
        if len(values) == take:
            return


def verified_webhook(call: Case) -> Any:
    event = webhooks.verify(call["body"], call["headers"], call["secrets"], now_s=call["now_s"])
    return {"id": event.id, "type": event.type, "timestamp": event.timestamp, "data": event.data}


def verified_receipt(call: Case) -> Any:
    report = receipts.verify(call["answer"], call["well_known"], origin=call.get("origin"))
    return {"ok": report.ok, "origin": report.origin, "why": list(report.why)}


OFFLINE_CALLS: Mapping[str, Callable[[Case], Any]] = {
    "verify_webhook": verified_webhook,
    "verify_receipt": verified_receipt,
}
