import { connect, type Socket } from "node:net";

/** A connection spoken by hand, for what no client library lets one say. */
export interface Line {
  readonly socket: Socket;
  send(text: string | Uint8Array): void;
  /** All that came back, once it matches; rejects when the connection ends or 5 s pass before. */
  until(pattern: RegExp): Promise<string>;
}

export async function dial(url: string): Promise<Line> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname).setEncoding("latin1");
  let heard = "";
  socket.on("data", (text) => {
    heard += String(text);
  });
  // A server that has answered may close on what is still being sent.
  socket.on("error", () => {});
  await new Promise((resolve) => socket.once("connect", resolve));
  return {
    socket,
    send: (text) => void socket.write(text),
    until: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (!pattern.test(heard)) return false;
          resolve(heard);
          return true;
        };
        if (look()) return;
        const late = setTimeout(() => reject(new Error(`Heard only: ${heard}`)), 5_000);
        socket.on("data", () => look() && clearTimeout(late));
        socket.once("close", () => reject(new Error(`Closed after: ${heard}`)));
      }),
  };
}
