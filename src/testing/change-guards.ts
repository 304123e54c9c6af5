import type { Guard, StateChange } from "../core/ledger.ts";
import type { Labelled } from "../core/prompts/edition.ts";
import { NOW } from "./asked.ts";

/** What stands, a guard of things that change control is about, and whether it holds. */

const SWITCH = { id: "ksw_1", target: "workspace", name: null, reason: "", engagedBy: "ann", engagedAt: NOW } as const;
const switched = (releasedAt: number | null): StateChange => ({
  do: "put_switch",
  killSwitch: { ...SWITCH, releasedAt },
});
const engaged: Guard = { holds: "switch_engaged", id: "ksw_1" };

const MUTE = { agent: "crm", campaignId: "123", kind: "claims.unverified", since: NOW } as const;
const mute: StateChange = { do: "mute", mute: MUTE };
const muted = (over: Partial<typeof MUTE> | { since: number } | { agent: string } = {}): Guard => ({
  holds: "muted",
  mute: { ...MUTE, ...over },
});

const EDITION: Labelled = { id: "pmt_1", digest: "sha256:a", shareBp: 1_000 };
const label = (labelled: Labelled | null): StateChange => ({ do: "label_prompt", label: "candidate", labelled });
const labelAt = (labelled: Labelled | null): Guard => ({ holds: "label_at", label: "candidate", labelled });

export const CHANGE_GUARDS: readonly (readonly [string, readonly StateChange[], Guard, boolean])[] = [
  ["a switch that is engaged", [switched(null)], engaged, true],
  ["a switch that was released", [switched(NOW)], engaged, false],
  ["a switch that there is not", [], engaged, false],
  ["a mute", [mute], muted(), true],
  ["a mute since another moment", [mute], muted({ since: NOW + 1 }), false],
  ["a mute of another agent", [mute], muted({ agent: "other" }), false],
  ["a mute that there is not", [], muted(), false],
  ["a label where it was", [label(EDITION)], labelAt(EDITION), true],
  ["a label with another share", [label(EDITION)], labelAt({ ...EDITION, shareBp: 2_000 }), false],
  ["a label on another edition", [label({ ...EDITION, id: "pmt_2" })], labelAt(EDITION), false],
  ["a label that is nowhere, where it was", [], labelAt(EDITION), false],
  ["a label that is nowhere", [], labelAt(null), true],
  ["a label that is somewhere, as nowhere", [label(EDITION)], labelAt(null), false],
];
