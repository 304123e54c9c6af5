import { expect, it } from "vitest";
import { aKey, anEntry, freshWorkspace } from "../testing/ports.ts";
import { fakeWorld } from "../testing/world.ts";
import { rememberedKeys } from "./remembered-keys.ts";

/** How often the keys behind it were read. */
function counted() {
  const world = fakeWorld();
  let reads = 0;
  const keys: typeof world.keys = {
    ...world.keys,
    find: (hash) => {
      reads += 1;
      return world.keys.find(hash);
    },
  };
  return { ...rememberedKeys({ keys, ledger: world.ledger }), reads: () => reads };
}

const workspace = freshWorkspace();

it("a key is read once, until one is made or revoked; one that is not there is looked for each time", async () => {
  const { keys, ledger, reads } = counted();
  const key = aKey({ workspace });
  expect(await keys.find(key.hash)).toBeNull();
  expect(await keys.find(key.hash)).toBeNull();
  await ledger.commit(workspace, anEntry(), [{ do: "create_key", key }]);
  expect([await keys.find(key.hash), await keys.find(key.hash)]).toEqual([key, key]);
  expect(reads()).toBe(3);
  await ledger.commit(workspace, anEntry(), []);
  await keys.find(key.hash);
  expect(reads()).toBe(3);
  await ledger.commit(workspace, anEntry(), [{ do: "revoke_key", keyId: key.id, at: 7 }]);
  expect(await keys.find(key.hash)).toMatchObject({ revokedAt: 7 });
  expect(reads()).toBe(4);
});

it("what was read before a key was revoked, and comes after, is not remembered", async () => {
  const { keys, ledger } = counted();
  const key = aKey({ workspace });
  await ledger.commit(workspace, anEntry(), [{ do: "create_key", key }]);
  const early = keys.find(key.hash);
  const revoked = ledger.commit(workspace, anEntry(), [{ do: "revoke_key", keyId: key.id, at: 7 }]);
  await Promise.all([early, revoked]);
  expect(await keys.find(key.hash)).toMatchObject({ revokedAt: 7 });
});
