import { z } from "zod";
import { fromBase64 } from "../core/tlog/base64.ts";

/** Bytes as text: digests and keys. */

export const hexSchema = z.string().regex(/^[0-9a-f]{64}$/, "must be 64 hexadecimal digits");

export const base64Schema = (bytes: number) =>
  z.string().refine((text) => fromBase64(text)?.length === bytes, `must be ${bytes} bytes in base64`);
