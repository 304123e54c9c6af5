import { type Argument, type Database, rowsAt } from "./database.ts";
import type { WorkspaceId } from "../core/ids.ts";
import type { Within } from "../ports-authority.ts";

/** Rows whose `body` is the whole thing as JSON. */
interface BodyRow {
  readonly workspace: WorkspaceId;
  readonly body: string;
}

/** The things that a SELECT of bodies finds. */
export async function bodiesOf<T>(database: Database, sql: string, args: readonly Argument[]): Promise<readonly T[]> {
  return rowsAt<BodyRow>(await database.read([{ sql, args }]), 0).map((row) => parse<T>(row));
}

/** The same with the workspace of each. */
export const withinOf = <T>(rows: readonly BodyRow[]): readonly Within<T>[] =>
  rows.map((row) => ({ workspace: row.workspace, item: parse<T>(row) }));

// Safe because only `authority-rows.ts` and the claims beside it write these bodies, from the types of core/authority/.
const parse = <T>({ body }: BodyRow): T => JSON.parse(body) as T;
