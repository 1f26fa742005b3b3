import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

export interface BreakableLine {
  url: string;
  /** Breaks every connection there is; new ones are made at once. */
  cut(): void;
  close(): void;
}

/** A way to the server through which every byte goes, so that it can be cut. */
export const openBreakableLine = async (serverUrl: string): Promise<BreakableLine> => {
  const { hostname, port } = new URL(serverUrl);
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    // Cut is what it is here to be.
    socket.on("error", () => undefined);
    return socket;
  };
  const line = createServer((browser) => {
    const server = keep(connect(Number(port), hostname));
    keep(browser).pipe(server).pipe(browser);
    browser.on("close", () => server.destroy());
    server.on("close", () => browser.destroy());
  });
  line.listen(0, hostname);
  await once(line, "listening");
  const address = line.address();
  if (address === null || typeof address === "string") throw new Error("the line has no port");
  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: `http://${hostname}:${address.port}`,
    cut,
    close: () => {
      line.close();
      cut();
    },
  };
};
