import { RULE_IDS } from "../rules/rule.ts";
import { fail, ok, type Result } from "../result.ts";
import type { SafetySentence, Sections } from "./edition.ts";
import { unknownVariables } from "./variables.ts";

/** An edition as people write it: Markdown with four sections, every safety sentence under the id of the rule that holds it. */
export interface EditionFile extends Sections {
  /** Of the head between `---` lines: `name: value`. */
  readonly head: Readonly<Record<string, string>>;
}

const TITLES = ["Role", "Business context", "Safety", "Output"] as const;

const ITEM = /^- \[([^\]]*)\] (.+)$/;

/** Text → edition, or every fault of it as `line: what is wrong`. A safety sentence without a rule is a fault: words alone limit nothing. */
export function parseEdition(text: string): Result<EditionFile, readonly string[]> {
  const [, headText = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  if (body === "") return fail(["1: must begin with a head between two lines of ---"]);
  const firstLine = text.slice(0, text.length - body.length).split("\n").length;
  const faults: string[] = [];
  const sections = new Map<string, Line[]>();
  let title = "";
  for (const [index, line] of body.split("\n").entries()) {
    const heading = /^# (.+)$/.exec(line)?.[1];
    if (heading === undefined) {
      sections.get(title)?.push({ number: firstLine + index, text: line });
    } else {
      title = heading;
      if (!TITLES.some((one) => one === heading)) faults.push(`${firstLine + index}: there is no section "${heading}"`);
      if (sections.has(heading)) faults.push(`${firstLine + index}: the section "${heading}" stands twice`);
      sections.set(heading, []);
    }
    for (const name of unknownVariables(line)) faults.push(`${firstLine + index}: there is no variable {{${name}}}`);
  }
  const textOf = (name: string) =>
    (sections.get(name) ?? [])
      .map((line) => line.text)
      .join("\n")
      .trim();
  for (const name of TITLES)
    if (textOf(name) === "") faults.push(`${firstLine}: the section "${name}" is missing or empty`);
  const safety = safetyOf(sections.get("Safety") ?? [], faults);
  if (faults.length > 0) return fail(faults);
  return ok({
    head: headOf(headText),
    role: textOf("Role"),
    context: textOf("Business context"),
    safety,
    output: textOf("Output"),
  });
}

interface Line {
  /** From 1, in the file. */
  readonly number: number;
  readonly text: string;
}

function safetyOf(lines: readonly Line[], faults: string[]): readonly SafetySentence[] {
  return lines
    .filter(({ text }) => text.trim() !== "")
    .flatMap(({ number, text }): readonly SafetySentence[] => {
      const [, id, says] = ITEM.exec(text) ?? [];
      const rule = RULE_IDS.find((one) => one === id);
      if (rule && says) return [{ rule, says: says.trim() }];
      const lack = id === undefined ? "names no rule: write - [rule.id] sentence" : `names "${id}", which is no rule`;
      faults.push(`${number}: ${JSON.stringify(text)} ${lack}`);
      return [];
    });
}

const headOf = (text: string): EditionFile["head"] =>
  Object.fromEntries(
    text.split("\n").flatMap((line) => {
      const [, name, value] = /^(\w+):\s*(.*)$/.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value.trim()]];
    }),
  );
