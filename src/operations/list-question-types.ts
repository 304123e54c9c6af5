import { QUESTION_TYPES, questionTypeSchema } from "../contract/question-types.ts";
import { listSchema, toListView } from "../contract/wire.ts";
import { ok } from "../core/result.ts";
import { defineOperation } from "./operation.ts";

export const listQuestionTypes = defineOperation({
  name: "list_question_types",
  method: "get",
  path: "/question-types",
  scope: "decisions:read",
  summary: "What can be asked",
  description:
    "The kinds of question that `POST /decide` understands, each with a wording, what its answer may propose and what data it needs. Any other text is answered too: as a review for information, or as a person's matter. The list has one page.",
  response: listSchema(questionTypeSchema),
  failures: [],
  run: async () => ok({ view: toListView({ items: QUESTION_TYPES, nextCursor: null }, ({ ...view }) => view) }),
});
