import { describe, expect, it } from "vitest";
import { campaignNotFound } from "../operations/campaign-not-found.ts";
import { failureText } from "./call-tool.ts";
import { inTools } from "./in-tools.ts";

describe("a sentence in tools", () => {
  it.each([
    ["list those that exist with GET /campaigns.", "list those that exist with list_campaigns."],
    ["Read GET /approvals/apr_01 again", "Read get_approval again"],
    ["of GET /approvals/{id}, so", "of get_approval, so"],
    ["put your action with POST /judge.", "put your action with judge_action."],
    ["Store it with PUT /campaigns/{id}, or", "Store it with PUT /campaigns/{id} (REST), or"],
    ["GET /kill-switches lists them", "GET /kill-switches (REST) lists them"],
    ["a campaign named GET / or POST", "a campaign named GET / or POST"],
    ["nothing of the kind", "nothing of the kind"],
  ])("%s", (text, told) => {
    expect(inTools(text)).toBe(told);
  });

  it("is what a refusal is told in", () => {
    expect(failureText(campaignNotFound("404"))).toContain("list those that exist with list_campaigns.");
  });
});
