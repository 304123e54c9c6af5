import { beforeAll, describe, expect, it } from "vitest";
import type { WorkspaceId } from "../core/ids.ts";
import type { Page, PageRequest } from "../ports.ts";
import { aCampaign, aPolicy } from "./asked.ts";
import { aDecisionEntry, aKey, everyItem, freshWorkspace, type OpenPorts, type Ports, store } from "./ports.ts";

type List = (ports: Ports, workspace: WorkspaceId, page: PageRequest) => Promise<Page<unknown> | null>;

const LISTS: Readonly<Record<string, List>> = {
  campaigns: ({ campaigns }, workspace, page) => campaigns.list(workspace, page),
  policies: ({ policies }, workspace, page) => policies.list(workspace, page),
  keys: ({ keys }, workspace, page) => keys.list(workspace, page),
  decisions: ({ ledger }, workspace, page) => ledger.decisions(workspace, {}, page),
};

const FORGED = ["not a cursor", "AAAA", "MQ", "MQ==", "%%%", "-1", "\0", "a\0b", "é", "\uD800", "9".repeat(600)];
// As the adapters write them: NUL, no number, a number that no double holds, and base64 that is not how we write it.
const FORGED_INSIDE = [
  "campaigns:a\0b",
  "keys:\0",
  "policies:1e9",
  "policies:-1",
  "decisions:9007199254740993",
  "decisions:007",
].map((text) => btoa(text).replaceAll("=", ""));

/** What every list must do with cursors. */
export function pagesSuite(name: string, open: OpenPorts): void {
  describe(`pages (${name})`, () => {
    let ports: Ports;
    const workspace = freshWorkspace();
    beforeAll(async () => {
      ports = await open();
      for (const version of [1, 2, 3])
        await store(ports, workspace, [
          { do: "put_campaign", campaign: aCampaign({ id: `id-${version}` }) },
          { do: "publish_policy", policy: { ...aPolicy(), version } },
          { do: "create_key", key: aKey({ workspace }) },
        ]);
      // So that no decision's place is a policy's version.
      await store(ports, workspace, []);
      for (let made = 0; made < 3; made += 1) await ports.ledger.commit(workspace, aDecisionEntry(), []);
    });

    it.each(Object.entries(LISTS))("of %s go on from their own cursor, to the end", async (_, list) => {
      const pages = await everyItem((cursor) => list(ports, workspace, { limit: 1, cursor }));
      expect(pages.map((page) => page.length)).toEqual([1, 1, 1]);
    });

    it.each(Object.entries(LISTS))("of %s refuse a cursor that none of them gave", async (_, list) => {
      for (const cursor of [...FORGED, ...FORGED_INSIDE])
        expect([cursor, await list(ports, workspace, { limit: 2, cursor })]).toEqual([cursor, null]);
    });

    it.each(Object.keys(LISTS))("of %s give cursors that no other list takes", async (own) => {
      const others = Object.entries(LISTS).filter(([other]) => other !== own);
      const cursor = (await LISTS[own]?.(ports, workspace, { limit: 1, cursor: null }))?.nextCursor ?? null;
      expect(cursor).not.toBeNull();
      for (const [other, list] of others)
        expect([other, await list(ports, workspace, { limit: 1, cursor })]).toEqual([other, null]);
    });

    it.each(Object.entries(LISTS))("of %s refuse their own cursor when it was altered", async (_, list) => {
      const first = await list(ports, workspace, { limit: 1, cursor: null });
      for (const altered of [`${first?.nextCursor} `, `${first?.nextCursor}=`, ` ${first?.nextCursor}`, ""])
        expect([altered, await list(ports, workspace, { limit: 1, cursor: altered })]).toEqual([altered, null]);
    });
  });
}
