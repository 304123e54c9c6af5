"""The client that blocks."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from types import TracebackType
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, cast

import httpx

from ._answer import Answer, failure_of, read
from ._call import Call, request_of, settings_of
from ._lines import BatchLine, Lines
from ._shared import OPERATION_ENDS, Page, Waiting, approval_id_of, lines_request, next_cursor, question_request
from .errors import BrokenStream, ConnectionFailed, TimedOut, UmpireError
from .generated.api.decisions import decide
from .generated.client import Operations, Reads
from .generated.types import Options, Request
from .receipts import ReceiptReport, verify

if TYPE_CHECKING:
    from .generated.models import Approval, DecideBatchRequest, Decision, DecisionNow, Operation

T = TypeVar("T")
P = ParamSpec("P")


class Umpire(Operations):
    """A service of Umpire's, with a key. Safe to share between threads; close it, or use it with `with`.

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
        http: httpx.Client | None = None,
    ) -> None:
        self._settings = settings_of(base_url, key, timeout_s, max_retries, max_retry_after_s, backoff_s, traceparent)
        self._owns_http = http is None
        self._http = http or httpx.Client(follow_redirects=False)

    def decide(
        self, campaign_id: str, question: str, *, no_cache: bool = False, options: Options | None = None, **fields: Any
    ) -> Decision:
        """Asks a question about a campaign. `fields`: what else a :class:`DecideRequest` may have, `subject` for one."""
        request = question_request(campaign_id, question, no_cache, fields)
        return self._call(request, decide.parse, "json", options)

    def each(self, page: Callable[P, Page[T]], *args: P.args, **kwargs: P.kwargs) -> Iterator[T]:
        """All items of all pages, asked for as they are needed: `umpire.each(umpire.list_decisions, limit=50)`."""
        ask = cast(Callable[..., Page[T]], page)
        found = ask(*args, **kwargs)
        cursor = next_cursor(found, None)
        yield from found.data
        while cursor is not None:
            found = ask(*args, **{**kwargs, "cursor": cursor})
            yield from found.data
            cursor = next_cursor(found, cursor)

    def decide_each(
        self, body: DecideBatchRequest | Mapping[str, Any], *, options: Options | None = None
    ) -> Iterator[BatchLine]:
        """Asks about many campaigns; each result as it comes, the summary last. `timeout_s` is until the next line.

        Nothing is asked again once lines came: :class:`BrokenStream` says that they ended too early.
        """
        call = Call(self._settings, lines_request(body), options)
        with closing(_repeated(call, lambda: _opened(self._http, call))) as response:
            lines = Lines(response.status_code)
            try:
                for chunk in response.iter_bytes():
                    yield from lines.take(chunk)
            except httpx.TimeoutException as error:
                raise TimedOut(f"No further line within {call.timeout_s:g} s") from error
            except httpx.TransportError as error:
                raise BrokenStream("The connection failed between the lines") from error
            yield from lines.end()

    def begin_batch(self, body: DecideBatchRequest | Mapping[str, Any], *, options: Options | None = None) -> Operation:
        """Begins a batch that goes on by itself: :meth:`wait_operation` waits for its end."""
        begun = self.decide_batch(body=body, prefer="respond-async", options=options)
        return cast("Operation", begun)

    def verify(
        self, decision: Decision | DecisionNow, *, origin: str | None = None, options: Options | None = None
    ) -> ReceiptReport:
        """Whether the decision is what its receipt promises, with the keys that the service tells now.

        Keys that you noted down before prove more: :func:`umpire.receipts.verify` takes them, and asks nobody.
        """
        return verify(decision, self.well_known(options=options), origin=origin)

    def wait_operation(
        self, operation_id: str, *, poll_s: float = 1, timeout_s: float | None = None, options: Options | None = None
    ) -> Operation:
        """Reads the operation until it has succeeded or was cancelled. :class:`TimedOut` after `timeout_s`."""
        waiting = Waiting(operation_id, poll_s, timeout_s, options)
        while True:
            operation = self.get_operation(operation_id, options=waiting.look(self._settings.timeout_s))
            if operation.status.value in OPERATION_ENDS:
                return operation
            time.sleep(waiting.pause_s())

    def wait_approval(
        self, of: str | Decision, *, poll_s: float = 5, timeout_s: float | None = None, options: Options | None = None
    ) -> Approval:
        """Reads the approval (its id, or that of a decision) until somebody answered it, or nobody did in time. :class:`TimedOut` after `timeout_s`."""
        approval_id = approval_id_of(of)
        waiting = Waiting(approval_id, poll_s, timeout_s, options)
        while True:
            approval = self.get_approval(approval_id, options=waiting.look(self._settings.timeout_s))
            if approval.status.value != "pending":
                return approval
            time.sleep(waiting.pause_s())

    def _call(self, request: Request, parse: Callable[[Any], T], reads: Reads, options: Options | None) -> T:
        call = Call(self._settings, request, options)
        return read(_repeated(call, lambda: _answered(self._http, call)), parse, reads)

    def close(self) -> None:
        if self._owns_http:
            self._http.close()

    def __enter__(self) -> Umpire:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _repeated(call: Call, attempt: Callable[[], T]) -> T:
    while True:
        try:
            return attempt()
        except UmpireError as failure:
            failure.idempotency_key = call.headers.get("Idempotency-Key")
            pause = call.pause_s(failure)
        time.sleep(pause)


def _answered(http: httpx.Client, call: Call) -> Answer:
    with closing(_opened(http, call)) as response:
        try:
            body = b"".join(_in_time(call, response.iter_bytes()))
        except httpx.TimeoutException as error:
            raise call.timed_out() from error
        except httpx.TransportError as error:
            raise ConnectionFailed(f"The connection failed within the answer: {error!r}") from error
        return Answer(response.status_code, response.headers, body)


def _in_time(call: Call, chunks: Iterator[bytes]) -> Iterator[bytes]:
    for chunk in chunks:
        call.left_s()
        yield chunk


def _opened(http: httpx.Client, call: Call) -> httpx.Response:
    """A good answer: its head, its body still to be read. Raises what the service says went wrong."""
    try:
        response = http.send(request_of(http, call), stream=True, follow_redirects=False)
        if response.is_success:
            return response
        with closing(response):
            refused = Answer(response.status_code, response.headers, b"".join(_in_time(call, response.iter_bytes())))
    except httpx.TimeoutException as error:
        raise call.timed_out() from error
    except httpx.TransportError as error:
        raise ConnectionFailed(f"The connection failed: {error!r}") from error
    raise failure_of(refused)
