import { type Note, parseNote } from "./note.ts";

/** A signed promise that an entry stands at a place of a log. */
export interface Receipt extends Note {
  readonly origin: string;
  readonly sequence: number;
  /** 64 hexadecimal digits. */
  readonly leafHash: string;
  /** RFC 3339. */
  readonly at: string;
}

const TEXT = /^umpire-receipt@v1\n([^\n]+)\n(0|[1-9]\d{0,15})\n([0-9a-f]{64})\n([^\n]+)\n$/;

/** Null for what is no receipt. Its signatures are not verified here. */
export function parseReceipt(text: string): Receipt | null {
  const note = parseNote(text);
  const [, origin, sequence, leafHash, at] = TEXT.exec(note?.text ?? "") ?? [];
  if (note === null || origin === undefined || leafHash === undefined || at === undefined) return null;
  return { ...note, origin, sequence: Number(sequence), leafHash, at };
}
