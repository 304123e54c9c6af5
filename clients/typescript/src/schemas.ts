import type { components } from "./schema.gen.ts";

/** What is named most often; every other one is `components["schemas"][…]`. */

type Schemas = components["schemas"];

export type Action = Schemas["Action"];
export type Approval = Schemas["Approval"];
export type BatchResult = Schemas["BatchResult"];
export type Campaign = Schemas["Campaign"];
export type Decision = Schemas["Decision"];
export type Execution = Schemas["Execution"];
export type Operation = Schemas["Operation"];
export type Policy = Schemas["Policy"];
