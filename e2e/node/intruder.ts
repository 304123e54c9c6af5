import { createClient } from "@libsql/client";
import Libsql from "libsql";

/** A program that knows nothing of our lock and tries to read and write the file. Prints how often it got through. */

const TRIES = 150;
const [, , path = ""] = process.argv;

const attempts: Readonly<Record<string, () => unknown>> = {
  "libsql reads": () => withLibsql((database) => database.prepare("SELECT count(*) FROM ledger").all([])),
  "libsql writes": () => withLibsql((database) => database.exec("DELETE FROM campaigns")),
  "libsql changes the journal": () =>
    withLibsql((database) => database.exec("PRAGMA journal_mode = WAL; DELETE FROM campaigns")),
  "libsql takes the lock": () =>
    withLibsql((database) => database.exec("BEGIN EXCLUSIVE; DELETE FROM campaigns; COMMIT")),
  "client reads": () => withClient((client) => client.execute("SELECT count(*) FROM ledger")),
  "client writes": () => withClient((client) => client.execute("DELETE FROM campaigns")),
  "client writes a batch": () => withClient((client) => client.batch(["DELETE FROM campaigns"], "write")),
};

function withLibsql(use: (database: Libsql.Database) => unknown): void {
  const database = new Libsql(path);
  try {
    use(database);
  } finally {
    database.close();
  }
}

async function withClient(use: (client: ReturnType<typeof createClient>) => Promise<unknown>): Promise<void> {
  const client = createClient({ url: `file:${path}` });
  try {
    await use(client);
  } finally {
    client.close();
  }
}

const through: Record<string, number> = {};
const refusals = new Set<string>();
for (const [name, attempt] of Object.entries(attempts)) {
  through[name] = 0;
  for (let tries = 0; tries < TRIES; tries += 1) {
    try {
      await attempt();
      through[name] += 1;
    } catch (error) {
      refusals.add(error instanceof Error ? error.message : String(error));
    }
  }
}
console.log(JSON.stringify({ through, refusals: [...refusals] }));
