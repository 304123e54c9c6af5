"""What Schemathesis cannot know: which rules of requests stand beside the schemas."""

import json
import re

import schemathesis

# Refusals (422, `invalid_request`) of requests that the schema allows. JSON Schema cannot say any of these: they compare fields with
# each other, with the clock, or with what the service itself gave out. Any other is a bound that the contract keeps to itself.
BESIDE_THE_SCHEMA = [
    re.compile(rule)
    for rule in (
        r"^was not given by this list",  # a cursor
        r"^must be a day such as",  # February has no 30th
        r"^must be before to, by \d+ days at most$",
        r"^must not be (?:before|after) ",  # `to`, the decision, the year 2000
        r"^must not be in the future",
        r"^must be later than now",
        r"^must be from P\w+ to P\w+$",  # durations
        r"^must be 1 to 366 days after from",
        r"^(?:needs a column|must begin with a line that names its columns)",  # a table
        r"^must be later than `from`$",
        r"^must be at most 400 days before `to`$",
        r"^(?:has a name that cannot be used: it )?must not be only spaces$",  # whichever Unicode calls spaces
        r"^must be whole numbers: only conversions may be fractions$",
        r"^belongs to an action; leave it out$",
        r"^needs the action pause_campaign$",
        r"^must be left out for the workspace$",
        r"^must not name a campaign twice$",
        r"^must be named once$",
        r"^or action must be given, and not both$",
        r"^is required with an action$",
        r"^must name the \w+$",
        r"^must be one of pause_campaign, .*, exclude_audience$",  # the name of a switch on a type of action
        r"^passes must be at most tries$",
        r"^must be a URL$",
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


# What a contract may promise to take, and a server may take more of.
LONGEST_FIELD = 8192

TEXTS = ("application/x-ndjson", "application/ndjson", "text/csv")


@schemathesis.hook
def filter_case(ctx, case):
    """
    Not fields longer than the contract promises to take: whether they are refused is not ours, but the HTTP server's (431).
    Not a number or a truth value for a text, which any of them is once it is sent.
    """
    fields_fit = all(len(str(value)) <= LONGEST_FIELD for value in (case.headers or {}).values())
    return fields_fit and (case.media_type not in TEXTS or isinstance(case.body, (str, bytes)))


@schemathesis.serializer(*TEXTS)
def lines(ctx, value):
    """An import is text, which the contract can say no more of."""
    return value if isinstance(value, bytes) else str(value).encode(errors="surrogatepass")


@schemathesis.hook
def before_load_schema(ctx, raw_schema):
    """Pairs as lists of two, which is the same: 4.32.5 writes `prefixItems` as a list under `items`, which its own validator refuses."""
    for node in nodes_of(raw_schema):
        pair = node.get("prefixItems")
        if isinstance(pair, list) and pair[0] == pair[1] and node["maxItems"] == 2:
            node["items"] = node.pop("prefixItems")[0]


def nodes_of(tree):
    if isinstance(tree, dict):
        yield tree
    for branch in tree.values() if isinstance(tree, dict) else tree if isinstance(tree, list) else ():
        yield from nodes_of(branch)
