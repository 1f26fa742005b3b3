import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import { dashboardDoor } from "~/server/http/dashboard-door";
import { exportDoor } from "~/server/http/export-door";
import { publicDoor } from "~/server/http/public-door";
import { uploadDoor } from "~/server/http/upload-door";
import { forgetSingleton, singleton } from "~/server/kernel/singleton";
import type { Services } from "~/server/services";

type Door = (request: Request, response: ServerResponse, socketIp: string | undefined) => Promise<Response>;
const doors: Record<string, Door> = {
  "/api/public": publicDoor,
  "/api/trpc": dashboardDoor,
  "/api/documents": uploadDoor,
  "/api/conversations/export": (request, _response, ip) => exportDoor(request, ip),
};

export interface TestServer {
  url: string;
  close(): Promise<void>;
}

/** The product's doors over real HTTP on a free port, with these services behind them. One at a time in a process. */
export const serveDoors = async (services: Services): Promise<TestServer> => {
  forgetSingleton("services");
  singleton("services", () => Promise.resolve(services));
  const server = createServer((message, response) => {
    answer(message, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://localhost:${portOf(server.address())}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      forgetSingleton("services");
    },
  };
};

const portOf = (address: AddressInfo | string | null): number =>
  typeof address === "object" && address ? address.port : 0;

const answer = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
  const url = new URL(message.url ?? "/", `http://${message.headers.host}`);
  const door = Object.entries(doors).find(([path]) => url.pathname.startsWith(path))?.[1];
  if (!door) {
    response.writeHead(404).end();
    return;
  }
  const result = await door(toRequest(message, url), response, message.socket.remoteAddress);
  response.writeHead(result.status, Object.fromEntries(result.headers));
  if (!result.body) {
    response.end();
    return;
  }
  Readable.fromWeb(asNodeStream(result.body))
    .on("error", () => response.destroy())
    .pipe(response);
};

const toRequest = (message: IncomingMessage, url: URL): Request => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  const hasBody = message.method !== "GET" && message.method !== "HEAD" && message.method !== "OPTIONS";
  const body = hasBody ? { body: asWebStream(Readable.toWeb(message)), duplex: "half" } : {};
  return new Request(url, { method: message.method, headers, ...body });
};

/** Node's and the DOM's declarations of one and the same class differ. */
const asNodeStream = (stream: ReadableStream<Uint8Array>) => stream as unknown as NodeReadableStream<Uint8Array>;
const asWebStream = (stream: NodeReadableStream) => stream as unknown as ReadableStream<Uint8Array>;
