"""A first hour with Umpire: `UMPIRE_URL=… UMPIRE_KEY=… python examples/first_hour.py`. Runs against any service with samples."""

from __future__ import annotations

import asyncio
import os

from umpire import AsyncUmpire, Outcome, ProblemError, Umpire, models

URL, KEY = os.environ["UMPIRE_URL"], os.environ["UMPIRE_KEY"]
CAMPAIGN = "autumn-sale-search"


def next_step(decision: models.Decision) -> str:
    """A word that is newer than this client comes as `escalated`: nothing is done that nobody here understands."""
    match decision.outcome:
        case Outcome.AUTHORIZED:
            return "do it"
        case Outcome.RECOMMENDED | Outcome.ESCALATED:
            return "a person's call"
        case Outcome.PENDING_APPROVAL:
            return "wait for the approval"
        case Outcome.DEFERRED:
            return f"ask again at {decision.retry_at}"
        case _:
            return "leave it"


def ask() -> None:
    with Umpire(URL, KEY) as umpire:
        decision = umpire.decide(CAMPAIGN, "should we increase budget?")
        print(f"{decision.outcome}: {decision.answer} -> {next_step(decision)}")

        report = umpire.verify(decision)
        print(f"its receipt, of {report.origin}: {'good' if report.ok else report.why}")

        for one in umpire.each(umpire.list_decisions, limit=1):
            print(f"decided before: {one.id} {one.outcome}")

        for line in umpire.decide_each({"items": [{"campaign_id": CAMPAIGN}, {"campaign_id": "no-such-campaign"}]}):
            print(f"of a batch: {line.to_dict().get('failure') or line.to_dict()['object']}")

        operation = umpire.begin_batch({"items": [{"campaign_id": CAMPAIGN}]})
        print(f"a batch in the background: {umpire.wait_operation(operation.id, timeout_s=60).status}")

        try:
            umpire.get_campaign("no-such-campaign")
        except ProblemError as problem:
            print(f"a problem: {problem.code}, to be solved by the {problem.remedy}")


async def ask_many() -> None:
    """The same, awaited: both questions at once."""
    async with AsyncUmpire(URL, KEY, timeout_s=30) as umpire:
        questions = ("should we pause it?", "why did conversions drop?")
        decisions = await asyncio.gather(*(umpire.decide(CAMPAIGN, question) for question in questions))
        for decision in decisions:
            print(f"{decision.outcome}: {decision.answer}")


if __name__ == "__main__":
    ask()
    asyncio.run(ask_many())
