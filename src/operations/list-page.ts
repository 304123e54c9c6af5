import { invalid } from "../contract/invalid.ts";
import { toListView } from "../contract/wire.ts";
import { fail, ok } from "../core/result.ts";
import type { Page } from "../ports.ts";

/** What a list operation answers: the page in words of the wire, or a refusal of a cursor that is not the list's own. */
export const listPage = <T, V>(page: Page<T> | null, toView: (item: T) => V) =>
  page === null
    ? fail(invalid([{ pointer: "query/cursor", detail: NOT_OURS }]))
    : ok({ view: toListView(page, toView) });

const NOT_OURS =
  "was not given by this list; send the next_cursor of the page before, or leave it out for the first page";
