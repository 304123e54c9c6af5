"""What Schemathesis cannot know: which rules of requests stand beside the schemas."""

import json
import os
import re
import urllib.request
import zlib
from pathlib import Path

import schemathesis
from schemathesis.core.parameters import ParameterLocation

# Refusals (422, `invalid_request`) of requests that the schema allows. JSON Schema cannot say any of these: they compare fields with
# each other, with the clock, or with what the service itself gave out. Any other is a bound that the contract keeps to itself.
BESIDE_THE_SCHEMA = [
    re.compile(rule)
    for rule in (
        r"^was not given by this list",  # a cursor
        r"^must be a day such as",  # February has no 30th
        r"^must be before to, by \d+ days at most$",
        r"^must not be (?:before|after) ",  # `to`, the decision, the year 2000
        r"^must be between \d{4}-01-01 and ",  # a year from today
        r"^must not be in the future",
        r"^must be later than now",
        r"^must be from P\w+ to P\w+$",  # durations
        r"^must be 1 to 366 days after from",
        r"^(?:needs a column|must begin with a line that names its columns)",  # a table
        r"^must be later than `from`$",
        r"^must be at most 400 days before `to`$",
        r"^must be whole numbers: only conversions may be fractions$",
        r"^must not name a campaign twice$",
        r"^must be named once$",
        r"^must be in the campaign's currency$",
        r"^must be the name of a live key of kind human",
        r"^(?:there is no variable |must use only variables that there are$)",
        r"^must be at most 8000 characters together$",
        r"^passes must be at most tries$",
        r"^must be at least 1 minor unit$",  # money, which may be none elsewhere
        r"^must be at (?:most|least) [a-z_]+[.][a-z_.]+$",  # another field of the policy
        r"^must be at most (?:PT?\d+[DHMS]|P\d+D)$",  # durations
        r"^must be in ascending order$",
        r"^the five weights must sum to 10000$",
    )
]


@schemathesis.check
def refuses_for_a_named_reason(ctx, response, case):
    """A request that the schema allows may be refused, but not for what the schema should have said."""
    meta = case.meta
    if meta is None or not meta.generation.mode.is_positive or response.status_code != 422:
        return
    problem = json.loads(response.content)
    if problem["code"] != "invalid_request":
        return
    unnamed = [
        error
        for error in problem.get("errors", [])
        if not any(rule.search(error["detail"]) for rule in BESIDE_THE_SCHEMA)
    ]
    if unnamed:
        raise AssertionError(f"The schema allows this, and the service does not: {json.dumps(unnamed[:3])}")


# Of all fields together, what Node is told to take, less what a client adds.
MOST_IN_FIELDS = 31_000

TEXTS = ("application/x-ndjson", "application/ndjson", "text/csv")


@schemathesis.hook
def filter_case(ctx, case):
    """
    Not more fields than an HTTP server takes together: whether they are refused is not ours, but its own (431).
    Not a number or a truth value for a text, which any of them is once it is sent.
    """
    fields_fit = sum(len(str(value)) for value in (case.headers or {}).values()) <= MOST_IN_FIELDS
    return fields_fit and (case.media_type not in TEXTS or isinstance(case.body, (str, bytes)))


@schemathesis.serializer(*TEXTS)
def lines(ctx, value):
    """An import is text, which the contract can say no more of."""
    return value if isinstance(value, bytes) else str(value).encode(errors="surrogatepass")


# What seeds.ts left: {"ids": {room: [id]}, "calls": {"POST /path": [{"path", "headers", "body"}]}}.
WORLD = json.loads(Path(os.environ["UMPIRE_WORLD"]).read_text())


@schemathesis.hook
def map_case(ctx, case):
    """
    In part of the cases ids that exist, or a whole call that can be done; made up, both are met only by chance. Not where the links
    lead, which give ids themselves. Which part depends on the case alone, so that a run can be repeated.
    """
    meta = case.meta
    if meta is None or meta.phase.name.value == "stateful":
        return case
    turn = zlib.crc32(repr((case.path_parameters, case.query, case.body)).encode(errors="surrogatepass"))
    if case.operation.label == "PUT /policy" and "If-Match" in (case.headers or {}) and meta.generation.mode.is_positive:
        # Approvals hold under one policy: it stays until the links are followed.
        case.headers["If-Match"] = '"0"'
    calls = WORLD["calls"].get(case.operation.label)
    if calls and turn % 2 and meta.generation.mode.is_positive:
        return done_by(case, calls[turn // 2 % len(calls)])
    ids = WORLD["ids"].get(case.operation.path.split("/")[1])
    if ids and turn % 4 and "id" in (case.path_parameters or {}) and not meta.is_negative_at(ParameterLocation.PATH):
        case.path_parameters["id"] = ids[turn // 4 % len(ids)]
    return case


def done_by(case, call):
    case.path_parameters.update(call.get("path", {}))
    case.headers.update(call.get("headers", {}))
    # It may have named something else already.
    case.headers.pop("Idempotency-Key", None)
    if "body" in call:
        case.body, case.media_type = call["body"], "application/json"
    return case


done = set()


@schemathesis.hook
def after_call(ctx, case, response):
    # Other methods of its path are tried as well.
    if case.method.upper() == case.operation.method.upper():
        tell_done(case.operation.label, response.status_code)
    release_stop(case, response)


def tell_done(label, status):
    """Writes down which operations did what they are there for at least once."""
    if status < 400 and label not in done:
        done.add(label)
        with Path(os.environ["UMPIRE_DONE"]).open("a") as file:
            file.write(f"{label}\n")


def release_stop(case, response):
    """A stop of everything is ended at once: under it, nothing else would be decided for the rest of the run."""
    if response.status_code != 201 or case.operation.label != "POST /kill-switches":
        return
    stop = json.loads(response.content)
    if stop["target"] == "agent" and stop["name"] != "admin":
        return
    request = urllib.request.Request(
        f"{os.environ['UMPIRE_URL']}/kill-switches/{stop['id']}/release",
        data=b'{"reason":"The run goes on."}',
        headers={"Authorization": f"Bearer {os.environ['UMPIRE_KEY']}", "Content-Type": "application/json"},
    )
    urllib.request.urlopen(request, timeout=20).close()
