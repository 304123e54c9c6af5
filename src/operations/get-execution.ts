import { z } from "zod";
import { executionSchema, toExecutionView } from "../contract/execution.ts";
import { idSchema } from "../contract/wire.ts";
import type { BatchId, ExecutionId } from "../core/ids.ts";
import { fail, ok } from "../core/result.ts";
import { defineOperation } from "./operation.ts";

export const getExecution = defineOperation({
  name: "get_execution",
  method: "get",
  path: "/executions/{id}",
  scope: "decisions:read",
  summary: "Read how far an execution came",
  description: "What was queued, done and read back.",
  params: z.strictObject({ id: idSchema }),
  response: executionSchema,
  failures: ["execution_not_found"],
  async run({ executions }, { workspace }, { params: { id } }) {
    const execution = isExecutionId(id) ? await executions.get(workspace, id) : null;
    return execution === null ? fail(executionNotFound(id)) : ok({ view: toExecutionView(execution) });
  },
});

const isExecutionId = (text: string): text is ExecutionId => /^exe_[0-9A-Z]{26}$/.test(text);

export const isBatchId = (text: string): text is BatchId => /^bat_[0-9A-Z]{26}$/.test(text);

export const executionNotFound = (id: string) =>
  ({ code: "execution_not_found", detail: `There is no ${JSON.stringify(id)} in this workspace.` }) as const;
