import { z } from "zod";
import { executionBatchSchema, toExecutionView } from "../contract/execution.ts";
import { idSchema } from "../contract/wire.ts";
import { fail, ok } from "../core/result.ts";
import { executionNotFound, isBatchId } from "./get-execution.ts";
import { defineOperation } from "./operation.ts";

export const getBatch = defineOperation({
  name: "get_execution_batch",
  method: "get",
  path: "/execution-batches/{id}",
  scope: "decisions:read",
  summary: "Read how far a batch came",
  description: "Every execution of it.",
  params: z.strictObject({ id: idSchema }),
  response: executionBatchSchema,
  failures: ["execution_not_found"],
  async run({ executions }, { workspace }, { params: { id } }) {
    const found = isBatchId(id) ? await executions.ofBatch(workspace, id) : [];
    if (found.length === 0) return fail(executionNotFound(id));
    return ok({ view: { object: "execution_batch", id, executions: found.map(toExecutionView) } });
  },
});
