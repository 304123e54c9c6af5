import { z } from "zod";
import { holdSchema, toHoldView } from "../contract/treaty.ts";
import { idSchema, listSchema, toListView } from "../contract/wire.ts";
import { fail, ok } from "../core/result.ts";
import { campaignNotFound } from "./campaign-not-found.ts";
import { defineOperation } from "./operation.ts";

export const listHolds = defineOperation({
  name: "list_holds",
  method: "get",
  path: "/campaigns/{id}/holds",
  scope: "campaigns:read",
  summary: "List a campaign's holds, newest first",
  description: "Those that stand, and up to 200 that have ended. The list has one page.",
  params: z.strictObject({ id: idSchema }),
  response: listSchema(holdSchema),
  failures: ["campaign_not_found"],
  async run({ campaigns, treaty }, { workspace }, { params: { id } }) {
    if ((await campaigns.get(workspace, id)) === null) return fail(campaignNotFound(id));
    return ok({ view: toListView({ items: await treaty.holds(workspace, id), nextCursor: null }, toHoldView) });
  },
});
