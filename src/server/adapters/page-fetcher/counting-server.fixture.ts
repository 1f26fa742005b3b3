import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

export interface CountingServer {
  port: number;
  host: string;
  url: string;
  /** Connections opened so far, whatever was said on them. */
  connections(): number;
  close(): Promise<void>;
}

/** A real server that counts who connects to it: the canary of requests that must not be made. */
export const openCountingServer = async (
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  host = "127.0.0.1",
): Promise<CountingServer> => {
  let connections = 0;
  const server = createServer(answer);
  server.on("connection", () => {
    connections++;
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("the server has no port");
  return {
    port: address.port,
    host,
    url: `http://${host}:${address.port}`,
    connections: () => connections,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
