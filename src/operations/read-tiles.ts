import { z } from "zod";
import type { Failure } from "../core/failure.ts";
import { fail, ok } from "../core/result.ts";
import { concatenated } from "../core/tlog/base64.ts";
import type { Bytes } from "../core/tlog/merkle.ts";
import { bundleOf, firstOf, parseTilePlace, TILE_PLACE, tileNodes, type TilePlace } from "../core/tlog/tiles.ts";
import { whole } from "./integrate-log.ts";
import { defineOperation } from "./operation.ts";

/** The log in pieces that never change, from which anybody can compute its root and every proof (C2SP tlog-tiles). */

const indexSchema = z
  .string()
  .transform((text, { issues }): TilePlace => {
    const place = parseTilePlace(text);
    if (place === null)
      issues.push({
        code: "custom",
        message:
          "must be a tile's number in groups of three digits, x before all but the last, such as x001/x234/067, with .p/ and 1 to 255 behind a partial one",
        input: text,
      });
    return place ?? { index: 0, width: 0 };
  })
  .meta({
    description:
      "The tile's number in path elements of three digits, all but the last with an x before them: `000`, `x001/x234/067`. A partial tile ends in `.p/` and its width, 1 to 255. Its slashes are slashes of the path.",
    pattern: TILE_PLACE.source,
    example: "000.p/1",
    maxLength: 29,
  });

const bytesSchema = z.custom<Bytes>((value) => value instanceof Uint8Array);

/** The answer is of one workspace and the path is not, so that a cache must keep keys apart. */
const FOREVER = { "Cache-Control": "private, max-age=31536000, immutable", Vary: "Authorization" };

const shared = {
  method: "get",
  scope: "audit:read",
  takesRest: true,
  mediaType: "application/octet-stream",
  answerFields: ["Cache-Control", "Vary"],
  response: bytesSchema,
  failures: ["tile_not_found"],
} as const;

export const getTile = defineOperation({
  ...shared,
  name: "get_tile",
  path: "/audit/tile/{level}/{index}",
  summary: "Hashes of the log's tree",
  description:
    "A tile (C2SP tlog-tiles): hashes of 32 bytes, one after the other; at level 0 those of entries, above it each of a full tile below. What the size of a checkpoint says is there; it never changes.",
  params: z.strictObject({
    level: z
      .string()
      .regex(/^(?:\d|[1-5]\d|6[0-3])$/, "must be 0 to 63")
      .meta({ maxLength: 2, example: "0", description: "0 to 63." }),
    index: indexSchema,
  }),
  async run({ trees }, { workspace }, { params: { level, index } }) {
    const { size } = await trees.newest(workspace);
    const nodes = tileNodes(Number(level), index, size);
    if (nodes === null) return fail(beyond(size));
    return ok({ view: concatenated(...(await whole(trees, workspace, nodes))), fields: FOREVER });
  },
});

export const getBundle = defineOperation({
  ...shared,
  name: "get_entry_bundle",
  path: "/audit/tile/entries/{index}",
  summary: "Entries of the log",
  description:
    "An entry bundle (C2SP tlog-tiles): bodies of entries, each after its length in two bytes (big-endian). SHA-256 of a zero byte and a body is its hash in the tile of level 0.",
  params: z.strictObject({ index: indexSchema }),
  async run({ trees, ledger }, { workspace }, { params: { index } }) {
    const { size } = await trees.newest(workspace);
    if (tileNodes(0, index, size) === null) return fail(beyond(size));
    const entries = await ledger.entries(workspace, { from: firstOf(index), limit: index.width });
    if (entries[0]?.sequence !== firstOf(index) || entries.length < index.width) return fail(PRUNED);
    const bundle = bundleOf(entries.map(({ body }) => encoder.encode(body)));
    return bundle === null ? fail(TOO_LONG) : ok({ view: bundle, fields: FOREVER });
  },
});

const encoder = new TextEncoder();

const beyond = (size: number): Failure<"tile_not_found"> => ({
  code: "tile_not_found",
  detail: `The last checkpoint has ${size} ${size === 1 ? "entry" : "entries"}, and this tile is not full by then.`,
});

/** Its hashes are there all the same. */
const PRUNED: Failure<"tile_not_found"> = {
  code: "tile_not_found",
  detail: "The entries of this bundle are older than the workspace keeps them, and were pruned.",
};

/** Only of before there was a limit. */
const TOO_LONG: Failure<"tile_not_found"> = {
  code: "tile_not_found",
  detail:
    "An entry of this bundle is longer than the 65,535 bytes that a bundle can say; read it with GET /audit/records.",
};
