import type { Tool } from "./tool.ts";
import { TOOLS } from "./tools.ts";

/**
 * A sentence that is made for programs over REST, for somebody who has tools: `GET /campaigns` → `list_campaigns`. What no tool does is said to be of REST,
 * because then a person has to do it.
 */
export const inTools = (text: string): string =>
  text.replaceAll(CALL, (call, method: string, path: string) => toolOf(method, path)?.name ?? `${call} (REST)`);

const CALL = /\b(GET|POST|PUT|DELETE) (\/[\w/{}-]*[\w}])/g;

const toolOf = (method: string, path: string): Tool | undefined =>
  TOOLS.find(({ operation }) => operation.method === method.toLowerCase() && isAt(operation.path, path));

/** `/approvals/{id}` is at `/approvals/apr_1`. */
function isAt(pattern: string, path: string): boolean {
  const [wanted, given] = [pattern.split("/"), path.split("/")];
  return wanted.length === given.length && wanted.every((part, place) => part.startsWith("{") || part === given[place]);
}
