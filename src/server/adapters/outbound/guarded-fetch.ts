import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { Readable } from "node:stream";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import { assertPublicHost, BlockedAddressError, publicLookup } from "./address-guard";

type Fetch = typeof globalThis.fetch;

/** Far above any answer, far below what would hurt: the address is a stranger's, and so is what it sends. */
const bytesMax = 8 * 1024 * 1024;
/** Connections of their own: a pooled one of somebody else's was never judged. */
const agents = { http: new HttpAgent({ keepAlive: true }), https: new HttpsAgent({ keepAlive: true }) };
const withoutBody = new Set([204, 205, 304]);

/**
 * A `fetch` for an address that a person typed: https and public addresses only, judged after name resolution; redirects
 * are given back as they are, never followed. With `allowPrivate` it is the platform's own.
 */
export const guardedFetch = (allowPrivate: boolean): Fetch => (allowPrivate ? globalThis.fetch : fetchPublic);

const fetchPublic: Fetch = async (input, init) => {
  const request = new Request(input, { ...init, redirect: "manual" });
  const url = new URL(request.url);
  if (url.protocol !== "https:") throw new BlockedAddressError(url.hostname);
  assertPublicHost(url.hostname);
  return send(url, request, Buffer.from(await request.arrayBuffer()));
};

/** Over a socket that may only reach public addresses. Apart, so that a test can send what https would not let it. */
export const send = (url: URL, request: Request, body: Buffer): Promise<Response> =>
  new Promise((resolve, reject) => {
    const isSecure = url.protocol === "https:";
    const outgoing = (isSecure ? httpsRequest : httpRequest)(url, {
      method: request.method,
      headers: { ...Object.fromEntries(request.headers), "content-length": String(body.length) },
      agent: isSecure ? agents.https : agents.http,
      lookup: publicLookup,
      signal: request.signal,
    });
    outgoing.once("error", reject);
    outgoing.once("response", (message) => resolve(responseOf(message)));
    outgoing.end(body);
  });

const responseOf = (message: IncomingMessage): Response => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  const status = message.statusCode ?? 502;
  if (withoutBody.has(status)) message.resume();
  return new Response(withoutBody.has(status) ? null : bodyOf(message), { status, headers });
};

const bodyOf = (message: IncomingMessage): ReadableStream<Uint8Array> => {
  let bytes = 0;
  message.on("data", (part: Buffer) => {
    bytes += part.length;
    if (bytes > bytesMax) message.destroy(new Error("the answer is too long"));
  });
  message.pause();
  return asWebStream(Readable.toWeb(message));
};

/** Node's and the DOM's declarations of one and the same class differ. */
const asWebStream = (stream: NodeReadableStream) => stream as unknown as ReadableStream<Uint8Array>;
