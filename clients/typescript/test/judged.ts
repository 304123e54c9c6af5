import type { Case } from "../../behaviour/cases.ts";
import { carryOut, type Client } from "./carry-out.ts";

/** Where the client differs from the case: sentences of the behaviour server. */
export async function judged(client: Client, one: Case, serverUrl: string): Promise<readonly string[]> {
  const session = await posted(`${serverUrl}/control/sessions`, { group: one.group, name: one.name });
  const result = await carryOut(client, one, String(session["base_url"]));
  const verdict = await posted(`${serverUrl}/control/sessions/${String(session["id"])}/result`, result);
  // Safe because that is what it answers.
  return verdict["differences"] as readonly string[];
}

async function posted(url: string, body: unknown): Promise<Readonly<Record<string, unknown>>> {
  const answer = await fetch(url, { method: "POST", body: JSON.stringify(body) });
  // Safe because it is our own server that answers.
  return (await answer.json()) as Readonly<Record<string, unknown>>;
}
