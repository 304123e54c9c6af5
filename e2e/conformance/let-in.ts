import { createServer, request } from "node:http";
import { freePort } from "../running-umpire.ts";

/** A door in front of a service that adds a key to every request, because the suite can send none. All else passes as it came. */
export interface Door {
  /** Of the endpoint. */
  readonly url: string;
  close(): Promise<void>;
}

export async function letIn(service: { readonly url: string; readonly key: string }): Promise<Door> {
  const { hostname, port } = new URL(service.url);
  const server = createServer((asked, answer) => {
    const headers = [...asked.rawHeaders, "authorization", `Bearer ${service.key}`];
    const onward = request({ hostname, port, path: asked.url, method: asked.method, headers }, (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.rawHeaders);
      reply.pipe(answer);
    });
    onward.on("error", () => answer.destroy());
    answer.on("close", () => onward.destroy());
    asked.pipe(onward);
  });
  const own = await freePort();
  await new Promise<void>((resolve) => server.listen(own, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${own}/mcp`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
