import type { ProblemKind } from "./problem-kind.ts";

/** Problems with what a call names: it is not there, or not in a state for this. */
export const STATE_PROBLEMS = {
  campaign_not_found: {
    status: 404,
    title: "No such campaign",
    remedy: "caller",
    page: "The workspace of this key has no campaign with this id. One of another workspace answers the same. Register it with `PUT /campaigns/{id}`, or look the id up with `GET /campaigns`.",
  },
  decision_not_found: {
    status: 404,
    title: "No such decision",
    remedy: "caller",
    page: "The workspace of this key has no decision with this id. One of another workspace answers the same. `GET /decisions` lists those that there are.",
  },
  key_not_found: {
    status: 404,
    title: "No such key",
    remedy: "caller",
    page: "The workspace of this key has no key with this id. One of another workspace answers the same. `GET /keys` lists those that there are; the id begins with `key_` and is not the key itself.",
  },
  log_unsigned: {
    status: 409,
    title: "The log is not signed",
    remedy: "operator",
    page: "Checkpoints and proofs are signed, and this service has no key to sign with: its database is no file of its own, and `UMPIRE_LOG_KEY` is not set. Everything is recorded all the same; whoever runs the service gives it a key, and the log is integrated from its first entry.",
  },
  subject_opted_out: {
    status: 409,
    title: "They have opted out",
    remedy: "caller",
    page: "Whom `subject` names has objected to decisions about them (`POST /subjects/{key}/opt-out`). Nothing was decided, no model was asked and nothing was recorded. Leave them out; the objection is taken back with `opted_out: false`, when they take it back.",
  },
  tile_not_found: {
    status: 404,
    title: "No such tile",
    remedy: "caller",
    page: "The log is not that long, as far as its last checkpoint says: a tile is there once all its hashes or entries are under a checkpoint. `detail` says how long the log is. Read `GET /audit/checkpoint` first; its size s tells which tiles there are: at level L, floor(s / 256^L) hashes, the last ones in a partial tile (`.p/` and its width). Of a bundle: its entries can also be pruned for their age, or one longer than a bundle can say (`GET /audit/records` has it).",
  },
  record_not_found: {
    status: 404,
    title: "No such entry",
    remedy: "caller",
    page: "The log of the workspace has no entry at this sequence: it is not that long yet, or the entry is older than the workspace keeps them and was pruned. `GET /audit/records` lists those that there are.",
  },
  prompt_not_found: {
    status: 404,
    title: "No such edition",
    remedy: "caller",
    page: "The workspace of this key has no edition of the prompt with this id. One of another workspace answers the same. `GET /prompts` lists those that there are.",
  },
  evaluation_missing: {
    status: 409,
    title: "No evaluation that passes",
    remedy: "caller",
    page: "An edition of the prompt is put in force only after an evaluation of exactly these words that passes: every safety case in every try, and no worse than the edition in force. `detail` says what is lacking. Run `npm run evals`, report what it found with `POST /prompts/{id}/evaluations`, and publish again.",
  },
  operation_not_found: {
    status: 404,
    title: "No such operation",
    remedy: "caller",
    page: "The workspace of this key has no operation with this id. One of another workspace answers the same. The id begins with `opn_` and stands in the answer to the call that began it.",
  },
  operation_ended: {
    status: 409,
    title: "The operation has ended",
    remedy: "caller",
    page: "Nothing more is begun: every item has its end, or somebody cancelled it. Of an item: it was cancelled before it was asked about, so nothing was decided for it. `GET /operations/{id}` tells what came of it. What its decisions set going is taken back one by one with `POST /decisions/{id}/undo`.",
  },
  backup_elsewhere: {
    status: 409,
    title: "The database is backed up elsewhere",
    remedy: "operator",
    page: "The service keeps its state on a libSQL server (or in memory), so there is no file of its own to copy. Use the server's own backup, and keep `UMPIRE_VAULT_KEY` and `UMPIRE_LOG_KEY` apart from it: without the first, the texts in it cannot be read.",
  },
  backup_running: {
    status: 409,
    title: "A backup is being made already",
    remedy: "caller",
    page: "One backup is made at a time, because other calls wait while the copy is written. Ask again when the one that is running has been answered.",
  },
  backup_failed: {
    status: 500,
    title: "The backup could not be made",
    remedy: "operator",
    page: "`detail` says why: mostly the folder cannot be written or the disk is full. Nothing with the name of a backup was left behind, and the service goes on. Make room or give another folder with `UMPIRE_BACKUP_FOLDER`, and have it made again.",
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;
