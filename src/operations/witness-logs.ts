import type { WorkspaceId } from "../core/ids.ts";
import { fail, ok, type Result } from "../core/result.ts";
import { consistencyPath } from "../core/tlog/merkle.ts";
import type { World } from "../ports.ts";
import type { Notary, Witness, WitnessFailure } from "../ports-log.ts";
import { hashesOf } from "./integrate-log.ts";
import { logName, renotarized } from "./notarize.ts";

const PAGE = 100;

/** The name under which a witness as a whole is waited for. */
const ITSELF = "";

/** Shows every witness what it has not seen yet. Each on its own; one that is away keeps nobody waiting but itself. */
export async function witnessLogs(world: World): Promise<void> {
  const { notary, witnesses } = world;
  if (notary === null) return;
  await Promise.all(witnesses.map((witness) => show(world, notary, witness)));
}

async function show(world: World, notary: Notary, witness: Witness): Promise<void> {
  if (!witness.patience.mayTry(ITSELF)) return;
  let after = "";
  for (;;) {
    const page = await world.cosignatures.unseen(witness.name, { after, limit: PAGE });
    for (const workspace of page) {
      if (!witness.patience.mayTry(workspace)) continue;
      const failure = await showOne(world, notary, { witness, workspace });
      if (failure?.kind === "unreachable") return witness.patience.failed(ITSELF);
    }
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return witness.patience.worked(ITSELF);
    after = last;
  }
}

interface Of {
  readonly witness: Witness;
  readonly workspace: WorkspaceId;
}

/** What went wrong is told to those who run the service: they are who has to know when a witness contradicts the log. */
async function showOne(world: World, notary: Notary, of: Of): Promise<WitnessFailure | null> {
  const { witness, workspace } = of;
  const taken = await submitted(world, notary, of).catch((error: unknown) =>
    fail({ kind: "refused" as const, detail: `What it asks for cannot be read: ${String(error)}` }),
  );
  if (taken.ok) {
    witness.patience.worked(workspace);
    return null;
  }
  const { kind, detail } = taken.failure;
  world.log.write({ level: "error", event: `witness_${kind}`, witness: witness.name, workspace, detail });
  if (kind !== "unreachable") witness.patience.failed(workspace);
  return taken.failure;
}

/** Its own last size may be wrong here or there; it says its own, and is asked again from that one on. */
const MOST_TRIES = 3;

async function submitted(world: World, notary: Notary, of: Of): Promise<Result<void, WitnessFailure>> {
  const { witness, workspace } = of;
  // Before the checkpoint, which another process may make longer, and show, in between.
  let old = await world.cosignatures.last(workspace, witness.name);
  const { size, note } = await world.trees.newest(workspace);
  if (old > size) return fail(longer(old, size));
  if (note === null || old === size) return ok(undefined);
  const checkpoint = { name: logName(notary, workspace), size, note: await renotarized(notary, workspace, note) };
  for (let tries = 1; ; tries += 1) {
    const proof = await hashesOf(world.trees, notary, { workspace, ranges: consistencyPath(old, size) });
    const taken = await witness.take({ ...checkpoint, old, proof });
    if (taken.ok) {
      const kept = { witness: witness.name, size, line: taken.value };
      return ok(await world.cosignatures.keep(workspace, kept, world.clock.now()));
    }
    const { failure } = taken;
    if (failure.kind !== "conflict") return taken;
    // It was asked from there on: it holds another tree of that size.
    if (failure.size === old || old === size) return fail({ kind: "refused", detail: another(old) });
    if (failure.size === null || tries === MOST_TRIES) return taken;
    if (failure.size > size) return isOvertaken(world, of, failure.size, size);
    old = failure.size;
  }
}

/** Another process may have shown it a longer checkpoint meanwhile: then all is well, and the next round looks again. */
async function isOvertaken(
  { trees }: World,
  { workspace }: Of,
  theirs: number,
  size: number,
): Promise<Result<void, WitnessFailure>> {
  const now = await trees.newest(workspace);
  return now.size >= theirs ? ok(undefined) : fail(longer(theirs, size));
}

const longer = (theirs: number, ours: number): WitnessFailure => ({
  kind: "refused",
  detail: `It has seen ${theirs} entries of this log, which has ${ours}: entries were removed here, or an older copy was put back.`,
});

const another = (size: number): string =>
  `It has seen ${size} entries of this log, and others than these: what it saw was rewritten here.`;
