import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";

export interface Posted {
  readonly status: number;
  readonly text: string;
}

/** A service that makes a backup may not answer for an hour; `fetch` gives up after five minutes, whatever it is told. */
const DEADLINE_MS = 3_600_000;
const MOST_CHARACTERS = 64 * 1024 * 1024;

/** A POST without a body, which follows nobody elsewhere. Rejects with what went wrong on the way. */
export function posted(url: string, key: string): Promise<Posted> {
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(DEADLINE_MS);
    const options = { method: "POST", headers: { authorization: `Bearer ${key}`, "content-length": 0 }, signal };
    const request = url.startsWith("https:") ? requestHttps : requestHttp;
    const asked = request(url, options, (answer) => {
      let text = "";
      answer.setEncoding("utf8").on("data", (chunk: string) => {
        text += chunk;
        if (text.length > MOST_CHARACTERS) asked.destroy(new Error("it said more than a manifest has to say"));
      });
      answer.once("end", () => resolve({ status: answer.statusCode ?? 0, text }));
      answer.once("error", reject);
    });
    asked.once("error", reject);
    asked.end();
  });
}
