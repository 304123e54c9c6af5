import type { PackRange } from "./manifest.ts";

/** README.txt of a pack. */
export const readmeOf = ({ workspace, log, from, to, first, end, pruned_below }: PackRange): string =>
  `Evidence pack

Workspace   ${workspace}
Log         ${log}
From        ${from}
To          ${to} (not included)
Entries     ${end - first}${end > first ? ` (${first} to ${end - 1})` : ""}
${pruned_below === null ? "" : `Pruned      Entries below ${pruned_below} were too old to be kept. What of this time was among them is not here.\n`}
Files

manifest.json         what is here, with the SHA-256 of each file
manifest.note         the log's signature of the manifest
checkpoint            how long the whole log is and the root of its tree, signed
keys.json             the public keys of the log; hold them against those that you were given by somebody else
entries.jsonl         every entry of this stretch, in the lines of GET /audit/export
run.json              the hashes around these entries: with them they lead to the root of the checkpoint, so that none is missing
proofs/               for each decision among them, that it stands in the log (C2SP tlog-proof)
policies.json         which policy was in force, from when until when
policies/             their documents in canonical JSON: the SHA-256 of each file is the policy's digest
approvals.jsonl       approvals of this stretch: who asked, who answered what, when, and the digests of what they saw
changes.jsonl         who changed what the service may do, when, with the digest before and after
verification.json     what our own verifier said of these very entries
${pruned_below === null ? "" : "pruned.json           the entry that says what was pruned, with its proof in pruned.tlog-proof\n"}
What somebody wrote in their own words is [withheld] here, like in every export; the hashes are of what is here.

To check it offline

With the service's own code, Node 24 and nothing installed (KEY: log_public_key of /.well-known/umpire, noted down earlier):

  node scripts/verify.ts pack FILE.zip KEY

With other tools:

  sha256sum FILE                              is what manifest.json says of it
  grep '"id":"DECISION_ID"' entries.jsonl > record.json
  node scripts/verify.ts proof record.json proofs/DECISION_ID.tlog-proof KEY
  python3 verify.py record.json proofs/DECISION_ID.tlog-proof

What it shows: that these entries, all of them, stand in the log of the checkpoint and were not changed. Not that what was recorded is true, nor that somebody
else was shown the same log: compare the checkpoint with one that was kept elsewhere. Times are the service's own.
`;
