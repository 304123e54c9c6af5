import type { Edition } from "../core/prompts/edition.ts";

export const BUILT_IN: Edition = {
  id: "pmt_00000000000000000000000000",
  digest: "sha256:first",
  author: "umpire",
  createdAt: 0,
  role: "You judge ad campaigns.",
  context: "Context.",
  safety: [],
  output: "Choose.",
};
