import { type Action, changesSomething } from "../action.ts";
import type { Asked } from "../asked.ts";
import { oncePer } from "../once-per.ts";
import { answersOf } from "./answers.ts";
import { conflict } from "./conflict.ts";
import { dataFreshness, dataMissing, dataQuality } from "./data.ts";
import { holdActive } from "./hold.ts";
import { killSwitch } from "./kill-switch.ts";
import type { Finding } from "./rule.ts";

/** Those that look at the facts alone. */
const TABLE: readonly ((asked: Asked) => Finding)[] = [dataMissing, dataFreshness, dataQuality, conflict];

/**
 * The rules before the reasoner: whether the facts allow any answer at all. `action` is what is proposed, null for a
 * question. Every rule answers; doing nothing and asking a person are always possible.
 */
export function admit(asked: Asked, action: Action | null): readonly Finding[] {
  const findings = [...admission(asked), killSwitch(asked, action), holdActive(asked, action)];
  return action === null || changesSomething(action) ? findings : findings.map(setAside);
}

/** The same for every action: a decision judges its candidates on one admission. */
const admission = oncePer((asked: Asked): readonly Finding[] => TABLE.map((rule) => rule(asked)));

const setAside = ({ id, effect, unit }: Finding): Finding =>
  answersOf(id, effect, unit).notApplicable("Nothing would be changed.");
