import { describe, expect, it } from "vitest";
import { FAILURE_CODES } from "../core/failure.ts";
import { REGISTRY } from "../operations/registry.ts";
import { askOf } from "../testing/http.ts";
import { fakeWorld } from "../testing/world.ts";

const read = async (path: string, headers: Readonly<Record<string, string>> = {}) =>
  askOf(fakeWorld())({ path, headers });

const LINK = /^- \[[^\]]+\]\((\/[^)]*)\): \S.*$/;

describe("/llms.txt", () => {
  it("is Markdown that everybody may read, and need not read twice", async () => {
    const response = await read("/llms.txt");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/markdown; charset=utf-8");
    const again = await read("/llms.txt", { "if-none-match": response.headers.get("etag") ?? "" });
    expect(again.status).toBe(304);
  });

  it("has the form of llmstxt.org: a title, a summary, sections of links", async () => {
    const text = await (await read("/llms.txt")).text();
    const [title, summary, ...rest] = text.split("\n\n");
    expect(title).toBe("# Umpire");
    expect(summary).toMatch(/^> \S/);
    expect(rest.filter((block) => block.startsWith("## ")).length).toBeGreaterThan(10);
    const items = text.split("\n").filter((line) => line.startsWith("- "));
    expect(items.filter((line) => !LINK.test(line))).toEqual([]);
  });

  it("leads to what there is: every page, every operation, every problem", async () => {
    const text = await (await read("/llms.txt")).text();
    const links = [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, link]) => link ?? "");
    expect(links).toEqual(expect.arrayContaining(["/docs", "/openapi.json", "/mcp"]));
    expect(links).toEqual(expect.arrayContaining(FAILURE_CODES.map((code) => `/problems/${code}`)));
    expect(links).toEqual(expect.arrayContaining(REGISTRY.map(({ name }) => `/docs#${name}`)));
    const page = await (await read("/docs")).text();
    const anchors = links.flatMap((link) => /^\/docs#(.+)$/.exec(link)?.[1] ?? []);
    expect(anchors.filter((anchor) => !page.includes(`id="${anchor}"`))).toEqual([]);
  });

  it("links to nothing that is not served", async () => {
    const text = await (await read("/llms.txt")).text();
    const paths = new Set([...text.matchAll(/\]\(([^)#]*)/g)].map(([, link]) => link ?? ""));
    paths.delete("/mcp");
    const statuses = await Promise.all([...paths].map(async (path) => [path, (await read(path)).status] as const));
    expect(statuses.filter(([, status]) => status !== 200)).toEqual([]);
  });
});
