import { canonical } from "../../src/core/canonical.ts";
import { type PackManifest, POLICIES, policyFile } from "../../src/core/pack/manifest.ts";
import { listOf, parsedTold } from "../../src/core/pack/told.ts";
import { digestOf, type PackRead } from "./pack-manifest.ts";

/** Whether the policies in force are those that they say: each file is its digest, and those that entries published are there. */
export function policyFaults(
  files: PackRead["files"],
  { counts }: PackManifest,
  published: ReadonlyMap<unknown, unknown>,
): readonly string[] {
  const text = files.get(POLICIES)?.toString("utf8") ?? "";
  const told = parsedTold(text);
  if (told === null || `${canonical(told)}\n` !== text) return [`${POLICIES}: it is no canonical JSON`];
  const index = listOf(told["in_force"]);
  const names = new Set(index.map(({ version }) => policyFile(Number(version))));
  const digests = new Map(index.map(({ version, digest }) => [version, digest]));
  return [
    ...(index.length === counts.policies ? [] : [`${POLICIES}: the manifest counts ${counts.policies}`]),
    ...index.flatMap(({ version, digest }) => fileFaults(files, policyFile(Number(version)), digest)),
    ...[...files.keys()]
      .filter((name) => name.startsWith("policies/") && !names.has(name))
      .map((name) => `${name}: ${POLICIES} does not name it`),
    ...[...published].flatMap(([version, digest]) =>
      digests.get(version) === digest
        ? []
        : [`${POLICIES}: an entry published version ${String(version)} as ${String(digest)}`],
    ),
  ];
}

function fileFaults(files: PackRead["files"], name: string, digest: unknown): readonly string[] {
  const bytes = files.get(name);
  if (bytes === undefined) return [`${name}: it is missing`];
  return digestOf(bytes) === digest ? [] : [`${name}: its SHA-256 is not the digest in ${POLICIES}`];
}
