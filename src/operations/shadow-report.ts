import type { DecisionBody } from "../contract/decision.ts";
import { invalid } from "../contract/invalid.ts";
import { intendedOf } from "../contract/shadow-intent.ts";
import {
  MOST_REPORT_DAYS,
  MOST_SCANNED,
  shadowQuerySchema,
  shadowReportSchema,
  toShadowReport,
} from "../contract/shadow-report.ts";
import { fromInstantWire, toInstantView } from "../contract/wire.ts";
import { comparedWith } from "../core/authority/shadow.ts";
import type { Change } from "../core/campaign.ts";
import type { WorkspaceId } from "../core/ids.ts";
import { fail, ok } from "../core/result.ts";
import { DAY_MS, durationMs, type Instant } from "../core/time.ts";
import { MOST_CHANGES, type World } from "../ports.ts";
import { fromRecord } from "../contract/decision-view.ts";
import { defineOperation } from "./operation.ts";

const PAGE = 200;

export const shadowReport = defineOperation({
  name: "shadow_report",
  method: "get",
  path: "/shadow-report",
  scope: "decisions:read",
  summary: "What shadow decisions would have done, asked and cost",
  description: `What the shadow decisions of a period would have done, how often they would have gone to a person, what they cost, and whether people then did the same on that campaign. At most ${MOST_REPORT_DAYS} days; reads at most ${MOST_SCANNED} decisions of any mode, newest first, and says when there were more.`,
  query: shadowQuerySchema,
  response: shadowReportSchema,
  failures: [],
  async run(world, { workspace }, { query }) {
    const now = world.clock.now();
    const to = query.to === undefined ? now : fromInstantWire(query.to);
    const from = query.from === undefined ? to - 30 * DAY_MS : fromInstantWire(query.from);
    if (from >= to || to - from > MOST_REPORT_DAYS * DAY_MS)
      return fail(
        invalid([{ pointer: "query/from", detail: `must be before to, by ${MOST_REPORT_DAYS} days at most` }]),
      );
    const { window } = (await world.policies.current(workspace)).document.conflict;
    const windowMs = durationMs(window);
    const [scan, changes, machines] = await Promise.all([
      shadowDecisions(world, workspace, { from, to }),
      world.campaigns.changesSince(workspace, from, to + windowMs + 1),
      machinesOf(world, workspace),
    ]);
    const asked = scan.bodies.filter(({ asked_by }) => asked_by.kind !== "human");
    const agents = new Set([...machines.names, ...asked.map(({ agent_id }) => agent_id)]);
    const byPeople = changes.filter((change: Change) => !agents.has(change.actor));
    const verdicts = comparedWith(intendedOf(scan.bodies), byPeople, { now, windowMs });
    const complete = scan.complete && machines.complete && changes.length < MOST_CHANGES;
    const frame = { from: toInstantView(from), to: toInstantView(to), complete, window };
    return ok({ view: toShadowReport(scan.bodies, verdicts, frame) });
  },
});

/** Of the period, newest first. */
async function shadowDecisions(
  { ledger }: World,
  workspace: WorkspaceId,
  period: { readonly from: Instant; readonly to: Instant },
): Promise<{ readonly bodies: readonly DecisionBody[]; readonly complete: boolean }> {
  const bodies: DecisionBody[] = [];
  let cursor: string | null = null;
  for (let scanned = 0; scanned < MOST_SCANNED; scanned += PAGE) {
    const page: Awaited<ReturnType<typeof ledger.decisions>> = await ledger.decisions(workspace, period, {
      limit: PAGE,
      cursor,
    });
    if (page === null) break;
    bodies.push(...page.items.map(fromRecord).filter(({ mode }) => mode === "shadow"));
    cursor = page.nextCursor;
    if (cursor === null) return { bodies, complete: true };
  }
  return { bodies, complete: false };
}

const MOST_KEYS = 2_000;

/** Names under which programs act here: what they change, no person did. */
async function machinesOf(
  { keys }: World,
  workspace: WorkspaceId,
): Promise<{ readonly names: readonly string[]; readonly complete: boolean }> {
  const names: string[] = [];
  let cursor: string | null = null;
  for (let read = 0; read < MOST_KEYS; read += PAGE) {
    const page: Awaited<ReturnType<typeof keys.list>> = await keys.list(workspace, { limit: PAGE, cursor });
    if (page === null) break;
    names.push(...page.items.filter(({ kind }) => kind !== "human").map(({ name }) => name));
    cursor = page.nextCursor;
    if (cursor === null) return { names, complete: true };
  }
  return { names, complete: false };
}
