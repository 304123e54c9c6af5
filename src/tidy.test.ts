import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { SERVICE_VERSION } from "./contract/service-version.ts";

/** The house rules, held by a test. `ARCHITECTURE.md` says why. */

const ROOT = join(import.meta.dirname, "..");
const MOST_LINES = 200;

interface Source {
  /** From the project's root: `src/core/money.ts`. */
  readonly path: string;
  readonly text: string;
  /** `core`, `adapters` … or the file itself for those directly under src/. */
  readonly room: string;
  readonly isTest: boolean;
}

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((path) => join(folder, path))
    // Tools of others are fetched to e2e/outside.
    .filter((path) => path.endsWith(".ts") && !path.includes("node_modules"));

/** A file directly under src/ is a room of its own; `ports-authority.ts` is more of `ports.ts`. */
const fileRoom = (file: string) =>
  file.replace(/(?:-(?:authority|backup|http|log|models?|oauth|privacy|repeats))?\.ts$/, "");

const sourceRoom = (path: string): string => {
  const [, room = "", rest] = path.split("/");
  return rest === undefined ? fileRoom(room) : room;
};

const sourceOf = (path: string): Source => ({
  path,
  text: readFileSync(join(ROOT, path), "utf8"),
  room: sourceRoom(path),
  isTest: /\.test\.ts$|-suite\.ts$|^src\/testing\/|^e2e\//.test(path),
});

const GENERATED = new Set(["src/adapters/migrations.gen.ts", "src/prompts/editions.gen.ts"]);
const ALL = ["src", "e2e", "scripts"]
  .flatMap(filesUnder)
  .filter((path) => !GENERATED.has(path))
  .map(sourceOf);
const SHIPPED = ALL.filter(({ path, isTest }) => path.startsWith("src/") && !isTest);

/** Specifiers of every import and re-export, dynamic ones too. */
const IMPORT = /^(?:import|export)\b[^;"]*?\bfrom\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\(\s*"([^"]+)"/gm;

const importsOf = ({ text }: Source): readonly string[] =>
  [...text.matchAll(IMPORT)].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? "");

const roomOf = (source: Source, specifier: string): string | null => {
  if (!specifier.startsWith(".")) return null;
  const target = normalize(join(dirname(source.path), specifier));
  return target.startsWith("src/") ? sourceRoom(target) : relative("src", target);
};

/** Who may know whom. A room knows itself; what is not listed is forbidden. */
const MAY_KNOW: Readonly<Record<string, readonly string[]>> = {
  core: [],
  ports: ["core"],
  contract: ["core"],
  prompts: ["core"],
  operations: ["core", "contract", "ports", "prompts"],
  reasoners: ["core", "ports", "prompts"],
  connectors: ["core", "ports", "contract"],
  adapters: ["core", "ports"],
  config: ["core"],
  http: ["core", "contract", "operations", "ports", "../openapi/openapi.json"],
  mcp: ["core", "contract", "http", "operations", "ports", "../openapi/mcp-tools.json"],
  app: ["core", "contract", "operations", "ports", "http", "mcp"],
  compose: ["adapters", "core", "ports", "prompts", "reasoners"],
  migrate: ["adapters", "compose", "config", "operations"],
  cli: ["adapters", "compose", "config", "contract", "core", "operations", "ports"],
  node: ["serve"],
  serve: "adapters app compose config connectors contract greeting mcp operations ports reasoners".split(" "),
  greeting: [],
  worker: ["adapters", "app", "compose", "config", "connectors", "contract", "core", "mcp", "operations", "ports"],
};

const offences = (sources: readonly Source[], find: (source: Source) => readonly string[]): readonly string[] =>
  sources.flatMap((source) => find(source).map((what) => `${source.path}: ${what}`));

const matches =
  (pattern: RegExp) =>
  (source: Source): readonly string[] =>
    [...source.text.matchAll(pattern)].map(([match]) => match.trim());

describe("the house", () => {
  it("is seen by this test", () => {
    expect(SHIPPED.length).toBeGreaterThan(60);
    expect(ALL.filter(({ isTest }) => isTest).length).toBeGreaterThan(20);
    expect(new Set(SHIPPED.map(({ room }) => room))).toEqual(new Set(Object.keys(MAY_KNOW)));
    expect(SHIPPED.flatMap(importsOf).length).toBeGreaterThan(200);
  });

  it("keeps every room to the rooms that it may know", () => {
    const strangers = offences(SHIPPED, (source) =>
      importsOf(source).filter((specifier) => {
        const room = roomOf(source, specifier);
        return room !== null && room !== source.room && !MAY_KNOW[source.room]?.includes(room);
      }),
    );
    expect(strangers).toEqual([]);
  });

  it("keeps packages out of the core, that of a protocol in its face, and the core synchronous", () => {
    const others = SHIPPED.filter(({ room }) => room !== "mcp");
    expect(offences(others, matches(/"@modelcontextprotocol\//g))).toEqual([]);
    const core = SHIPPED.filter(({ room }) => room === "core");
    expect(offences(core, (source) => importsOf(source).filter((specifier) => !specifier.startsWith(".")))).toEqual([]);
    expect(offences(core, matches(/\basync\b|\bawait\b|\bPromise</g))).toEqual([]);
  });

  it("reads the clock, chance, timers, the network and the console only in adapters and entries", () => {
    const inside = SHIPPED.filter(
      ({ room }) => !["adapters", "cli", "node", "serve", "migrate", "worker"].includes(room),
    );
    const world =
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bsetTimeout\(|\bsetInterval\(|\bconsole\.|[^.\w]fetch\(|\bprocess\.|\bcrypto\./g;
    expect(offences(inside, matches(world))).toEqual([]);
    const dates = SHIPPED.filter(({ path, room }) => room !== "adapters" && path !== "src/core/time.ts");
    expect(offences(dates, matches(/\bnew Date\(|\bDate\.parse\(/g))).toEqual([]);
  });

  it("uses node: modules only in the Node entries and the adapters that they load", () => {
    const portable = SHIPPED.filter(({ path, room }) => room !== "cli" && !NODE_ONLY.has(path));
    expect(
      offences(portable, (source) => importsOf(source).filter((name) => name.startsWith("node:") || name === "libsql")),
    ).toEqual([]);
  });

  it("has no barrel, and no default export but an entry's and a tool's configuration", () => {
    expect(offences(ALL, matches(/^export \* .*$/gm))).toEqual([]);
    expect(ALL.filter(({ path }) => path.endsWith("/index.ts")).map(({ path }) => path)).toEqual([]);
    expect(
      offences(
        ALL.filter(({ path }) => path !== "src/worker.ts"),
        matches(/^export default .*$/gm),
      ),
    ).toEqual([]);
  });

  it(`keeps every file at ${MOST_LINES} lines or fewer`, () => {
    expect(offences(ALL, ({ text }) => (lines(text) > MOST_LINES ? [`${lines(text)} lines`] : []))).toEqual([]);
  });

  it("names files for what they hold", () => {
    const vague = /(?:^|[/-])(?:utils?|helpers?|common|manager|service|base|misc)(?:[.-]|$)/;
    const named = ALL.filter(({ path }) => path !== "src/contract/service-version.ts");
    expect(named.filter(({ path }) => vague.test(path) || /[A-Z_]/.test(path)).map(({ path }) => path)).toEqual([]);
  });

  it("explains every cast", () => {
    const casts = offences(SHIPPED, ({ text }) =>
      text.split("\n").flatMap((line, index, all) => {
        const cast =
          /[^*/]\bas (?!const\b)[A-Z{(\w]/.test(line) &&
          !/^\s*(?:import|export|\*|\/\/|\/\*)/.test(line) &&
          !/["'`].*\bas\b.*["'`]/.test(line);
        return cast && !all.slice(Math.max(0, index - 3), index + 1).some((near) => near.includes("Safe because"))
          ? [`${index + 1}: ${line.trim()}`]
          : [];
      }),
    );
    expect(casts).toEqual([]);
  });

  it("tells one version everywhere", () => {
    expect(JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"))).toMatchObject({ version: SERVICE_VERSION });
  });

  it("keeps the architecture page within 200 lines", () => {
    expect(lines(readFileSync(join(ROOT, "ARCHITECTURE.md"), "utf8"))).toBeLessThanOrEqual(200);
  });
});

const NODE_ADAPTERS =
  "backup-check backup-file backup-thread checkpoint-file cipher-native database-thread embedded-database key-beside native-hash native-signing node-courier open-database seize-file threaded-database";

const NODE_ONLY = new Set([
  "src/node.ts",
  "src/migrate.ts",
  ...NODE_ADAPTERS.split(" ").map((name) => `src/adapters/${name}.ts`),
]);

const lines = (text: string): number => text.trimEnd().split("\n").length;
