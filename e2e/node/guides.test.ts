import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { blurred, programOf, ran, shownIn } from "../guide-pages.ts";
import { ADMIN_KEY, call, freePort, type Service, startService } from "../running-umpire.ts";

/** The guides, read from top to bottom by somebody who runs what they say, against the real service. */

const folder = mkdtempSync(join(tmpdir(), "umpire-guides-"));
let service: Service;
let port: number;

beforeAll(async () => {
  port = await freePort();
  service = await startService({
    DATABASE_URL: `file:${folder}/umpire.db`,
    UMPIRE_SAMPLES: "on",
    UMPIRE_WEBHOOK_HOSTS: `127.0.0.1:${port}`,
  });
});
afterAll(async () => {
  await service.stop();
  rmSync(folder, { recursive: true, force: true });
});

const decisionsOfTheCrm = async (): Promise<readonly { readonly id: string; readonly agent_id: string }[]> => {
  const { body } = await call(service, "GET /decisions?limit=100");
  return body.data.filter(({ agent_id }: { agent_id: string }) => agent_id === "crm");
};

describe.each([
  ["hubspot.md", "hubspot-1-contact-4"],
  ["salesforce.md", "salesforce-003000000000001AAA"],
  ["webhooks.md", "crm-contact-4"],
])("%s", (page, subject) => {
  it("runs as it is written, prints what it shows, and the record has one decision of it", async () => {
    const before = await decisionsOfTheCrm();
    const { code, printed } = await ran(programOf(page), {
      UMPIRE_URL: service.url,
      UMPIRE_ADMIN_KEY: ADMIN_KEY,
      RECEIVER_PORT: String(port),
      SUBJECT: subject,
      TMPDIR: folder,
    });
    expect({ code, printed }).toMatchObject({ code: 0 });
    const lines = printed.split("\n").map(blurred);
    expect(lines).toEqual(expect.arrayContaining(shownIn(page).map(blurred)));

    const made = (await decisionsOfTheCrm()).filter(({ id }) => before.every((old) => old.id !== id));
    expect(made).toHaveLength(1);
    const [{ id } = { id: "" }] = made;
    expect(printed).toContain(id);
    // It waited for a person and has their yes; whom it was about is erased; it still stands in the log.
    expect((await call(service, `GET /decisions/${id}`)).body).toMatchObject({
      outcome: "pending_approval",
      asked_by: { kind: "service" },
      question: "[withheld]",
      current: { approval: { status: "approved" } },
    });
    expect((await call(service, `GET /audit/decisions/${id}/proof`)).status).toBe(200);
  });
});
