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
        r"^must be before to, by \d+ days at most$",
        r"^needs a column campaign_id in its first line",  # the columns of an import
        r"^must be from P\w+ to P\w+$",  # durations
        r"^must not name a campaign twice$",
        r"^or action must be given, and not both$",
        r"^must be 1 to 366 days after from",
        r"^must not be before the decision",
        r"^must be later than now",
        r"^must name the agent$",
        r"^passes must be at most tries$",
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
