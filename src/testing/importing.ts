import { type ImportQuery, importQuerySchema } from "../contract/import.ts";
import { importCampaigns } from "../operations/import-campaigns.ts";
import { perform } from "../operations/operation.ts";
import { aCaller, aCampaign } from "./asked.ts";
import { type FakeWorld, fakeWorld } from "./world.ts";

/** An import on a fake world, for tests. */

export const CSV = "text/csv";
export const NDJSON = "application/x-ndjson";

/** A text in pieces that cut lines apart. */
export async function* chunksOf(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += 1_000) yield text.slice(at, at + 1_000);
}

interface Sent {
  readonly mediaType: string;
  readonly chunks: AsyncIterable<string>;
  readonly query?: Partial<ImportQuery>;
}

export const sendImport = (world: FakeWorld, { mediaType, chunks, query = {} }: Sent) =>
  perform(world, aCaller(), {
    operation: importCampaigns,
    input: {
      params: undefined,
      query: importQuerySchema.parse(query),
      body: { mediaType, chunks },
      ifMatch: null,
      noCache: false,
    },
  });

export async function reportOf(answer: ReturnType<typeof sendImport>) {
  const { ok, ...rest } = await answer;
  if (!ok || !("value" in rest)) throw new Error(JSON.stringify(rest));
  return rest.value.view;
}

export function worldWith(...ids: readonly string[]): FakeWorld {
  const world = fakeWorld();
  world.store(ids.map((id) => ({ do: "put_campaign", campaign: aCampaign({ id }) })));
  return world;
}

export const storedDays = (world: FakeWorld, id: string) => [
  ...(world.memory.of(aCaller().workspace).days.get(id)?.values() ?? []),
];
