import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { PRIVATE_FIELDS } from "./private-fields.ts";

const DATA_MAP = readFileSync(new URL("../../../docs/privacy.md", import.meta.url), "utf8");

it.each(Object.entries(PRIVATE_FIELDS))(
  "the data map lists the private fields of %s, and no others",
  (kind, fields) => {
    const row = DATA_MAP.split("\n").find((line) => line.startsWith(`| \`${kind}\` `)) ?? "";
    expect([...row.matchAll(/`(\/[^`]+)`/g)].map(([, field]) => field)).toEqual(fields);
  },
);
