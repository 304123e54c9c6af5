"""The client that is awaited."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import aclosing
from types import TracebackType
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, cast

import anyio
import httpx

from ._answer import Answer, failure_of, read
from ._call import Call, request_of, settings_of
from ._lines import BatchLine, Lines
from ._shared import OPERATION_ENDS, Page, Waiting, approval_id_of, lines_request, next_cursor, question_request
from .errors import BrokenStream, ConnectionFailed, TimedOut, UmpireError
from .generated.api.decisions import decide
from .generated.client import AsyncOperations, Reads
from .generated.types import Options, Request
from .receipts import ReceiptReport, verify

if TYPE_CHECKING:
    from .generated.models import Approval, DecideBatchRequest, Decision, DecisionNow, Operation

T = TypeVar("T")
P = ParamSpec("P")


class AsyncUmpire(AsyncOperations):
    """A service of Umpire's, with a key. Close it, or use it with `async with`. A call that is cancelled asks nothing more.

    `decide` asks; every other operation of the contract is a method too, by its name there. A call takes `timeout_s` at most, its repeats included; what
    is refused by a problem that time alone mends is repeated, after the pause that the service asks for.
    """

    def __init__(
        self,
        base_url: str,
        key: str,
        *,
        timeout_s: float = 60,
        max_retries: int = 2,
        max_retry_after_s: float = 60,
        backoff_s: float = 0.5,
        traceparent: Callable[[], str | None] = lambda: None,
        http: httpx.AsyncClient | None = None,
    ) -> None:
        self._settings = settings_of(base_url, key, timeout_s, max_retries, max_retry_after_s, backoff_s, traceparent)
        self._owns_http = http is None
        self._http = http or httpx.AsyncClient(follow_redirects=False)

    async def decide(
        self, campaign_id: str, question: str, *, no_cache: bool = False, options: Options | None = None, **fields: Any
    ) -> Decision:
        """Asks a question about a campaign. `fields`: what else a :class:`DecideRequest` may have, `subject` for one."""
        request = question_request(campaign_id, question, no_cache, fields)
        return await self._call(request, decide.parse, "json", options)

    async def each(self, page: Callable[P, Awaitable[Page[T]]], *args: P.args, **kwargs: P.kwargs) -> AsyncIterator[T]:
        """All items of all pages, asked for as they are needed: `umpire.each(umpire.list_decisions, limit=50)`."""
        ask = cast(Callable[..., Awaitable[Page[T]]], page)
        found = await ask(*args, **kwargs)
        cursor = next_cursor(found, None)
        for item in found.data:
            yield item
        while cursor is not None:
            found = await ask(*args, **{**kwargs, "cursor": cursor})
            for item in found.data:
                yield item
            cursor = next_cursor(found, cursor)

    async def decide_each(
        self, body: DecideBatchRequest | Mapping[str, Any], *, options: Options | None = None
    ) -> AsyncIterator[BatchLine]:
        """Asks about many campaigns; each result as it comes, the summary last. `timeout_s` is until the next line.

        Nothing is asked again once lines came: :class:`BrokenStream` says that they ended too early.
        """
        call = Call(self._settings, lines_request(body), options)
        response = await _repeated(call, lambda: _opened(self._http, call))
        async with aclosing(response):
            lines = Lines(response.status_code)
            try:
                async for chunk in response.aiter_bytes():
                    for line in lines.take(chunk):
                        yield line
            except httpx.TimeoutException as error:
                raise TimedOut(f"No further line within {call.timeout_s:g} s") from error
            except httpx.TransportError as error:
                raise BrokenStream("The connection failed between the lines") from error
            for line in lines.end():
                yield line

    async def begin_batch(
        self, body: DecideBatchRequest | Mapping[str, Any], *, options: Options | None = None
    ) -> Operation:
        """Begins a batch that goes on by itself: :meth:`wait_operation` waits for its end."""
        begun = await self.decide_batch(body=body, prefer="respond-async", options=options)
        return cast("Operation", begun)

    async def verify(
        self, decision: Decision | DecisionNow, *, origin: str | None = None, options: Options | None = None
    ) -> ReceiptReport:
        """Whether the decision is what its receipt promises, with the keys that the service tells now.

        Keys that you noted down before prove more: :func:`umpire.receipts.verify` takes them, and asks nobody.
        """
        return verify(decision, await self.well_known(options=options), origin=origin)

    async def wait_operation(
        self, operation_id: str, *, poll_s: float = 1, timeout_s: float | None = None, options: Options | None = None
    ) -> Operation:
        """Reads the operation until it has succeeded or was cancelled. :class:`TimedOut` after `timeout_s`."""
        waiting = Waiting(operation_id, poll_s, timeout_s, options)
        while True:
            operation = await self.get_operation(operation_id, options=waiting.look(self._settings.timeout_s))
            if operation.status.value in OPERATION_ENDS:
                return operation
            await anyio.sleep(waiting.pause_s())

    async def wait_approval(
        self, of: str | Decision, *, poll_s: float = 5, timeout_s: float | None = None, options: Options | None = None
    ) -> Approval:
        """Reads the approval (its id, or that of a decision) until somebody answered it, or nobody did in time. :class:`TimedOut` after `timeout_s`."""
        approval_id = approval_id_of(of)
        waiting = Waiting(approval_id, poll_s, timeout_s, options)
        while True:
            approval = await self.get_approval(approval_id, options=waiting.look(self._settings.timeout_s))
            if approval.status.value != "pending":
                return approval
            await anyio.sleep(waiting.pause_s())

    async def _call(self, request: Request, parse: Callable[[Any], T], reads: Reads, options: Options | None) -> T:
        call = Call(self._settings, request, options)
        return read(await _repeated(call, lambda: _answered(self._http, call)), parse, reads)

    async def close(self) -> None:
        if self._owns_http:
            await self._http.aclose()

    async def __aenter__(self) -> AsyncUmpire:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


async def _repeated(call: Call, attempt: Callable[[], Awaitable[T]]) -> T:
    while True:
        try:
            return await attempt()
        except UmpireError as failure:
            failure.idempotency_key = call.headers.get("Idempotency-Key")
            pause = call.pause_s(failure)
        await anyio.sleep(pause)


async def _answered(http: httpx.AsyncClient, call: Call) -> Answer:
    response = await _opened(http, call)
    return await _whole(response, call)


async def _whole(response: httpx.Response, call: Call) -> Answer:
    async with aclosing(response):
        try:
            with anyio.fail_after(call.left_s()):
                body = await response.aread()
        except (TimeoutError, httpx.TimeoutException) as error:
            raise call.timed_out() from error
        except httpx.TransportError as error:
            raise ConnectionFailed(f"The connection failed within the answer: {error!r}") from error
        return Answer(response.status_code, response.headers, body)


async def _opened(http: httpx.AsyncClient, call: Call) -> httpx.Response:
    """A good answer: its head, its body still to be read. Raises what the service says went wrong."""
    try:
        with anyio.fail_after(call.left_s()):
            response = await http.send(request_of(http, call), stream=True, follow_redirects=False)
    except (TimeoutError, httpx.TimeoutException) as error:
        raise call.timed_out() from error
    except httpx.TransportError as error:
        raise ConnectionFailed(f"The connection failed: {error!r}") from error
    if response.is_success:
        return response
    raise failure_of(await _whole(response, call))
