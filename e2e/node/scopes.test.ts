import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SCOPES } from "../../src/core/caller.ts";
import type { Operation } from "../../src/operations/operation.ts";
import { REGISTRY } from "../../src/operations/registry.ts";
import { validAsk } from "../../src/testing/http.ts";
import { call, type Reply, type Service, startService } from "../running-umpire.ts";

const folder = mkdtempSync(join(tmpdir(), "umpire-scopes-"));
let service: Service;

beforeAll(async () => {
  service = await startService({ DATABASE_URL: `file:${folder}/umpire.db` });
});

afterAll(async () => {
  await service.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A valid call with the key. */
function perform(key: string, operation: Operation): Promise<Reply> {
  const { method = "GET", path, headers = {}, body } = validAsk(operation);
  return call({ url: service.url, key }, `${method} ${path}`, { body, headers });
}

/** Refused for its scope; what it asks for may still be more than the key can give. */
const isForbidden = ({ name }: Operation, { status, body }: Reply): boolean =>
  status === 403 && body.detail.startsWith(`${name} needs the scope`);

const newKey = (scope: string) =>
  call(service, "POST /keys", { body: { name: `only ${scope}`, kind: "service", scopes: [scope] } });

describe.each(SCOPES)("a key with only %s", (scope) => {
  it("may do what needs it and nothing else, and nothing at all once it is revoked", async () => {
    const { id, key } = (await newKey(scope)).body;
    const met = await Promise.all(
      REGISTRY.map(async (operation) => [operation.name, !isForbidden(operation, await perform(key, operation))]),
    );
    expect(Object.fromEntries(met)).toEqual(
      Object.fromEntries(
        REGISTRY.map((operation) => [operation.name, operation.scope === null || operation.scope === scope]),
      ),
    );
    expect((await call(service, `DELETE /keys/${id}`)).status).toBe(200);
    const after = await Promise.all(REGISTRY.map(async (operation) => (await perform(key, operation)).status));
    expect(new Set(after)).toEqual(new Set([401]));
  });
});
