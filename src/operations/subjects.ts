import {
  optOutRequestSchema,
  optOutSchema,
  subjectErasureSchema,
  subjectExportRequestSchema,
  subjectExportSchema,
  subjectParamsSchema,
  toSubjectTextView,
} from "../contract/subject.ts";
import { toInstantView } from "../contract/wire.ts";
import { defineOperation } from "./operation.ts";
import { recordAnswer } from "./record.ts";

export const exportSubject = defineOperation({
  name: "export_subject",
  method: "post",
  path: "/subjects/{id}/export",
  scope: "subjects:write",
  summary: "Read all that is kept of somebody",
  description:
    "Every private text under this key, oldest first, with the entry that it belongs to. That it was read is recorded.",
  params: subjectParamsSchema,
  body: subjectExportRequestSchema.meta({ id: "SubjectExportRequest", example: { limit: 200 } }),
  response: subjectExportSchema,
  failures: ["ledger_unavailable"],
  async run(world, caller, { params: { id: key }, body: { limit, cursor } }) {
    const { workspace } = caller;
    const subjectId = world.subjects.idOf(workspace, key);
    const [{ texts, next }, optedOut] = await Promise.all([
      world.subjects.texts(workspace, subjectId, { from: cursor, limit }),
      world.subjects.hasOptedOut(workspace, subjectId),
    ]);
    return recordAnswer(world, caller, {
      kind: "subject_exported",
      at: world.clock.now(),
      campaignId: null,
      body: { subject_id: subjectId, texts: texts.length },
      changes: [],
      answer: {
        view: {
          object: "subject_export" as const,
          subject_id: subjectId,
          opted_out: optedOut,
          data: texts.map(toSubjectTextView),
          next_cursor: next,
        },
      },
    });
  },
});

export const eraseSubject = defineOperation({
  name: "erase_subject",
  method: "post",
  path: "/subjects/{id}/erase",
  scope: "subjects:write",
  summary: "Erase all that is kept of somebody",
  description:
    "Destroys their key and their texts: what the ledger holds of them are commitments that nobody can open any more, so every proof still verifies. There is no way back.",
  params: subjectParamsSchema,
  response: subjectErasureSchema,
  failures: ["ledger_unavailable"],
  async run(world, caller, { params: { id: subject } }) {
    const subjectId = world.subjects.idOf(caller.workspace, subject);
    const at = world.clock.now();
    return recordAnswer(world, caller, {
      kind: "subject_erased",
      at,
      campaignId: null,
      body: { subject_id: subjectId },
      changes: [{ do: "erase_subject", subject, subjectId }],
      answer: { view: { object: "subject_erasure" as const, subject_id: subjectId, erased_at: toInstantView(at) } },
    });
  },
});

export const optOutSubject = defineOperation({
  name: "opt_out_subject",
  method: "post",
  path: "/subjects/{id}/opt-out",
  scope: "subjects:write",
  summary: "Stop decisions about somebody",
  description:
    "From the answer on, no decision that names them as its `subject` is made: `subject_opted_out`. It outlives an erasure.",
  params: subjectParamsSchema,
  body: optOutRequestSchema,
  response: optOutSchema,
  failures: ["ledger_unavailable"],
  async run(world, caller, { params: { id: key }, body: { opted_out: optedOut } }) {
    const subjectId = world.subjects.idOf(caller.workspace, key);
    const at = world.clock.now();
    const view = { object: "subject_opt_out" as const, subject_id: subjectId, opted_out: optedOut };
    return recordAnswer(world, caller, {
      kind: "subject_opted_out",
      at,
      campaignId: null,
      body: { subject_id: subjectId, opted_out: optedOut },
      changes: [{ do: "opt_out", subjectId, at: optedOut ? at : null }],
      answer: { view: { ...view, at: toInstantView(at) } },
    });
  },
});
