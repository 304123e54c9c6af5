import { sha256 } from "@noble/hashes/sha2.js";
import { expect, it } from "vitest";
import { grow } from "./grow.ts";
import { rollingTree } from "./rolling.ts";

const hash = (bytes: Uint8Array) => new Uint8Array(sha256(bytes));

it("a tree that rolls has the root of the whole one at every size", () => {
  const leaves = Array.from({ length: 70 }, (_, place) => hash(Uint8Array.of(place)));
  const tree = rollingTree(hash);
  expect(tree.root()).toEqual(hash(new Uint8Array()));
  for (const [place, leaf] of leaves.entries()) {
    tree.add(leaf);
    expect([tree.size(), tree.root()]).toEqual([place + 1, grow(hash, [], 0, leaves.slice(0, place + 1)).root]);
  }
});
