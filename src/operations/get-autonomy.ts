import { z } from "zod";
import { autonomySchema, toMuteView, toStandingView } from "../contract/autonomy.ts";
import { textSchema } from "../contract/wire.ts";
import { ok } from "../core/result.ts";
import { defineOperation } from "./operation.ts";
import { settled } from "./review.ts";

export const getAutonomy = defineOperation({
  name: "get_autonomy",
  method: "get",
  path: "/autonomy",
  scope: "policy:read",
  summary: "See what agents have earned",
  description:
    "By agent, kind of action and account: the level, the evidence for it, the thresholds of the policy and what is missing to the next level; and where an agent is muted for a mistake made twice.",
  query: z.strictObject({ agent: textSchema(64).optional() }),
  response: autonomySchema,
  failures: [],
  async run(world, { workspace }, { query: { agent } }) {
    const [policy, standings, mutes] = await Promise.all([
      world.policies.current(workspace),
      world.treaty.standings(workspace),
      world.treaty.mutes(workspace),
    ]);
    const terms = policy.document.autonomy;
    const isAsked = (one: { readonly agent: string }) => agent === undefined || one.agent === agent;
    // A change of level that a crash kept from being recorded is recorded now.
    const now = await Promise.all(
      standings.filter(isAsked).map((standing) => settled(world, workspace, { standing, terms })),
    );
    return ok({
      view: {
        object: "autonomy" as const,
        ceiling: terms.level,
        standings: now.map((standing) => toStandingView(standing, terms)),
        mutes: mutes.filter(isAsked).map(toMuteView),
      },
    });
  },
});
