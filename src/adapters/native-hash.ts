import { hash } from "node:crypto";
import type { Secrets } from "../ports.ts";

/** SHA-256 as Node has it, five times as fast as the portable one: a decision takes four, one of them of all that it says. */
export const nativeHash: Secrets["hash"] = (text) => `sha256:${hash("sha256", text, "hex")}`;
