import { describe, expect, it } from "vitest";
import { addDays, dateOf, daysBetween, formatInstant, isDate, parseDuration, parseInstant } from "./time.ts";

describe("time", () => {
  it.each([
    ["2026-11-23T06:00:00Z", "2026-11-23T06:00:00.000Z"],
    ["2026-11-23t06:00:00.5z", "2026-11-23T06:00:00.500Z"],
    ["2026-11-23T06:00:00+05:30", "2026-11-23T00:30:00.000Z"],
    ["2028-02-29T23:59:59.999Z", "2028-02-29T23:59:59.999Z"],
  ])("reads the RFC 3339 instant %s", (text, expected) => {
    const at = parseInstant(text);
    expect(at === null ? null : formatInstant(at)).toBe(expected);
  });

  it.each([
    "2026-11-23",
    "2026-11-23T06:00Z",
    "2026-11-23T06:00:00",
    "2026-02-29T00:00:00Z",
    "2026-13-01T00:00:00Z",
    "2026-11-23T24:00:00Z",
    "yesterday",
    "",
  ])("does not take %j for an instant", (text) => {
    expect(parseInstant(text)).toBeNull();
  });

  it.each([
    ["2026-11-30", true],
    ["2026-11-31", false],
    ["2026-02-29", false],
    ["2028-02-29", true],
    ["2026-1-01", false],
    ["20261101", false],
  ])("%s is a day: %s", (text, expected) => {
    expect(isDate(text)).toBe(expected);
  });

  it("counts days across months, leap days and clock changes", () => {
    expect(addDays("2028-02-28", 2)).toBe("2028-03-01");
    expect(addDays("2026-03-30", -2)).toBe("2026-03-28");
    expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
    expect(daysBetween("2026-11-23", "2026-11-16")).toBe(-7);
    expect(dateOf(Date.parse("2026-11-23T23:59:59.999Z"))).toBe("2026-11-23");
  });

  it.each([
    ["PT6H", 21_600_000],
    ["P1DT1H1M1S", 90_061_000],
    ["P14D", 1_209_600_000],
    ["PT0S", 0],
  ])("reads the duration %s", (text, ms) => {
    expect(parseDuration(text)).toBe(ms);
  });

  it.each(["P", "PT", "6H", "PT6", "P1M", "-PT1H", "PT1.5H", ""])("does not take %j for a duration", (text) => {
    expect(parseDuration(text)).toBeNull();
  });
});
