import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Bytes } from "../../src/core/tlog/merkle.ts";
import { verifyConsistency, verifyInclusion } from "../../src/core/tlog/verify.ts";
import { ROOT } from "../running-umpire.ts";

// Proofs with known verdicts, as the maintainers of Certificate Transparency's trees collected them.

interface Vector {
  readonly name: string;
  readonly wantErr: boolean;
  readonly proof: readonly string[] | null;
  readonly leafIdx?: number;
  readonly treeSize?: number;
  readonly leafHash?: string;
  readonly root?: string;
  readonly size1?: number;
  readonly size2?: number;
  readonly root1?: string;
  readonly root2?: string;
}

const vectors: readonly Vector[] = JSON.parse(readFileSync(join(ROOT, "../shared/data/tlog/vectors.json"), "utf8"));

const sha256 = (bytes: Bytes): Bytes => new Uint8Array(createHash("sha256").update(bytes).digest());
const bytesOf = (text: string | undefined): Bytes => new Uint8Array(Buffer.from(text ?? "", "base64"));

const verdictOf = ({ proof, ...one }: Vector): boolean => {
  const hashes = (proof ?? []).map(bytesOf);
  if (one.name.startsWith("consistency"))
    return verifyConsistency(sha256, {
      before: one.size1 ?? -1,
      size: one.size2 ?? -1,
      proof: hashes,
      rootBefore: bytesOf(one.root1),
      root: bytesOf(one.root2),
    });
  return verifyInclusion(sha256, {
    index: one.leafIdx ?? -1,
    size: one.treeSize ?? -1,
    leaf: bytesOf(one.leafHash),
    proof: hashes,
    root: bytesOf(one.root),
  });
};

describe("the verifiers of proofs", () => {
  it("have 196 vectors to agree with", () => expect(vectors).toHaveLength(196));

  it.each(vectors.map((vector) => [vector.name, vector] as const))("%s", (_, vector) => {
    expect(verdictOf(vector)).toBe(!vector.wantErr);
  });
});
