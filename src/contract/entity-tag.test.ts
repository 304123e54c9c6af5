import { describe, expect, it } from "vitest";
import { entityTagOf, namesTag } from "./entity-tag.ts";

describe("If-Match", () => {
  it.each([
    ['"3"', true],
    ["*", true],
    [' "2" , "3" ', true],
    ['"2"', false],
    ['"33"', false],
    ['W/"3"', false],
    ["3", false],
    ["", false],
  ])("%s lets version 3 through: %s", (ifMatch, through) => {
    expect(namesTag(ifMatch, entityTagOf({ version: 3 }))).toBe(through);
  });
});
