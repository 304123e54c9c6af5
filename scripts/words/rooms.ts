/** Ids in paths, by the first part of the path: what they are of, and what they look like. */
export const IDS_IN_PATHS: Readonly<Record<string, readonly [said: string, example: string]>> = {
  audit: ["The decision's id.", "dec_01JDCB9Z8M4T3W7Q5V2N6R0X1Y"],
  campaigns: ["The campaign's id, the caller's own, up to 128 characters.", "123"],
  "execution-batches": ["The batch's id.", "bat_01JDCB9Z8M4T3W7Q5V2N6R0X1Y"],
  executions: ["The execution's id.", "exe_01JDCB9Z8M4T3W7Q5V2N6R0X1Y"],
  "kill-switches": ["The id of the stop.", "ksw_01JDCB9Z8M4T3W7Q5V2N6R0X1Y"],
  keys: ["The key's id (`key_…`), not the key itself.", "key_01KAF3V0N6S5Q2T8W9XZB4C7DE"],
  operations: ["The operation's id.", "opn_01JDCB9Z8M4T3W7Q5V2N6R0X1Y"],
  prompts: ["The edition's id.", "pmt_01KB2Z0000F1RSTED1T10N0001"],
  webhooks: ["The webhook's id (`whk_…`).", "whk_01JDCB9Z8M4T3W7Q5V2N6R0X1Y"],
};
