import type { IncomingMessage, ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { isPublicAddress } from "../outbound/public-address.rules";
import { type CountingServer, openCountingServer } from "./counting-server.fixture";
import { type FetcherSettings, GuardedFetcher } from "./guarded-fetcher";
import type { PageRequest } from "./page-fetcher";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const servers: CountingServer[] = [];
const serve = async (answer: Answer, host?: string): Promise<CountingServer> => {
  const server = await openCountingServer(answer, host);
  servers.push(server);
  return server;
};
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const page: Answer = (_, response) => response.setHeader("content-type", "text/html").end("<p>Bonjour</p>");
const redirectTo =
  (target: () => string): Answer =>
  (_, response) =>
    response.writeHead(302, { location: target() }).end();

const fetcherOf = (settings: Partial<FetcherSettings> = {}) =>
  new GuardedFetcher({ userAgent: "MonitoraBot/test", timeoutMs: 3_000, privateHosts: new Set(), ...settings });
const get = (fetcher: GuardedFetcher, url: string, more: Partial<PageRequest> = {}) =>
  fetcher.fetch({ url, accept: ["text/html"], maxBytes: () => 10_000, ...more }, new AbortController().signal);
/** The second loopback address plays a machine of the public internet. */
const publicHost = "127.0.0.2";
const withPublicHost = (port: number, more: Partial<FetcherSettings> = {}): Partial<FetcherSettings> => ({
  isPublic: (address) => address === publicHost || isPublicAddress(address),
  ports: [port],
  ...more,
});

describe("nobody on this machine's own network is connected to", () => {
  test.each([
    (port: number) => `http://127.0.0.1:${port}/`,
    (port: number) => `http://localhost:${port}/`,
    (port: number) => `http://2130706433:${port}/`,
    (port: number) => `http://0177.0.0.1:${port}/`,
    (port: number) => `http://0x7f.1:${port}/`,
    (port: number) => `http://127.1:${port}/`,
    (port: number) => `http://0:${port}/`,
    (port: number) => `http://[::1]:${port}/`,
    (port: number) => `http://[::ffff:127.0.0.1]:${port}/`,
    (port: number) => `http://[::ffff:7f00:1]:${port}/`,
    (port: number) => `http://[64:ff9b::7f00:1]:${port}/`,
    (port: number) => `http://user:pass@127.0.0.1:${port}/`,
  ])("whatever form its address is written in", async (urlOf) => {
    const canary = await serve(page);
    const answer = await get(fetcherOf({ ports: [canary.port] }), urlOf(canary.port));
    expect(answer).toEqual({ kind: "refused", reason: "address_refused" });
    expect(canary.connections()).toBe(0);
  });

  test("through a name that leads there", async () => {
    const canary = await serve(page);
    const resolve = async () => [{ address: "127.0.0.1", family: 4 }];
    const answer = await get(fetcherOf({ ports: [canary.port], resolve }), `http://site.example:${canary.port}/`);
    expect(answer).toEqual({ kind: "refused", reason: "address_refused" });
    expect(canary.connections()).toBe(0);
  });

  test("through a name with one public address among its own", async () => {
    const canary = await serve(page);
    const resolve = async () => [
      { address: publicHost, family: 4 },
      { address: "127.0.0.1", family: 4 },
    ];
    const settings = withPublicHost(canary.port, { resolve });
    expect(await get(fetcherOf(settings), `http://site.example:${canary.port}/`)).toEqual({
      kind: "refused",
      reason: "address_refused",
    });
    expect(canary.connections()).toBe(0);
  });

  test.each(["http://127.0.0.1", "http://localhost", "http://[::1]", "http://2130706433"])(
    "through a redirect to %s",
    async (target) => {
      const canary = await serve(page);
      const site = await serve(
        redirectTo(() => `${target}:${canary.port}/`),
        publicHost,
      );
      const settings = withPublicHost(site.port, { ports: [site.port, canary.port] });
      const answer = await get(fetcherOf(settings), `${site.url}/`);
      expect(answer).toEqual({ kind: "refused", reason: "address_refused" });
      expect(site.connections()).toBe(1);
      expect(canary.connections()).toBe(0);
    },
  );

  test("through a name whose address changes after it was looked at", async () => {
    let port = 0;
    const site = await serve(
      redirectTo(() => `http://rebind.example:${port}/again`),
      publicHost,
    );
    port = site.port;
    const canary = await openCountingServerAt(port);
    let asked = 0;
    const resolve = async () => [{ address: asked++ === 0 ? publicHost : "127.0.0.1", family: 4 }];
    const answer = await get(fetcherOf(withPublicHost(port, { resolve })), `http://rebind.example:${port}/`);
    expect(answer).toEqual({ kind: "refused", reason: "address_refused" });
    // Each connection asks once, and goes where that answer was judged to lead.
    expect([asked, site.connections(), canary.connections()]).toEqual([2, 1, 0]);
  });

  test("on a port that is not the web's", async () => {
    const site = await serve(page, publicHost);
    const isPublic = () => true;
    expect(await get(fetcherOf({ isPublic }), `${site.url}/`)).toEqual({ kind: "refused", reason: "address_refused" });
    expect(site.connections()).toBe(0);
  });
});

const openCountingServerAt = async (port: number): Promise<CountingServer> => {
  const { createServer } = await import("node:net");
  let connections = 0;
  const server = createServer(() => {
    connections++;
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const opened: CountingServer = {
    port,
    host: "127.0.0.1",
    url: `http://127.0.0.1:${port}`,
    connections: () => connections,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  servers.push(opened);
  return opened;
};

test.each([
  "ftp://site.example/",
  "file:///etc/passwd",
  "data:text/html,x",
  "gopher://site.example/",
  "not an address",
])("%s is no address of a page", async (url) =>
  expect(await get(fetcherOf(), url)).toEqual({ kind: "refused", reason: "address_refused" }),
);

describe("a machine the operator names", () => {
  const named = (server: CountingServer, more: Partial<FetcherSettings> = {}) =>
    fetcherOf({ privateHosts: new Set([`${server.host}:${server.port}`]), ...more });

  test("is read, and no other port of it", async () => {
    const site = await serve(page);
    const other = await serve(page);
    const answer = await get(named(site), `${site.url}/accueil`);
    expect(answer).toMatchObject({
      kind: "answered",
      status: 200,
      contentType: "text/html",
      url: `${site.url}/accueil`,
    });
    expect(await get(named(site), `${other.url}/`)).toEqual({ kind: "refused", reason: "address_refused" });
    expect(other.connections()).toBe(0);
  });

  test("is told who reads it, and which copy is known", async () => {
    const seen: IncomingMessage["headers"][] = [];
    const site = await serve((request, response) => {
      seen.push(request.headers);
      response.writeHead(304).end();
    });
    const answer = await get(named(site), site.url, { etag: '"a"', lastModified: "Wed, 01 Jan 2025 00:00:00 GMT" });
    expect(answer).toMatchObject({ kind: "answered", status: 304 });
    expect(seen[0]).toMatchObject({
      "user-agent": "MonitoraBot/test",
      "if-none-match": '"a"',
      "if-modified-since": "Wed, 01 Jan 2025 00:00:00 GMT",
    });
    expect(seen[0]).not.toHaveProperty("cookie");
  });

  test("leads by redirects five times, not six, and only where the reader follows", async () => {
    const site = await serve((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left === 0) page(request, response);
      else response.writeHead(302, { location: `/${left - 1}` }).end();
    });
    expect(await get(named(site), `${site.url}/5`)).toMatchObject({ kind: "answered", url: `${site.url}/0` });
    expect(await get(named(site), `${site.url}/6`)).toEqual({ kind: "refused", reason: "redirects" });
    expect(await get(named(site), `${site.url}/2`, { follows: (url) => url.pathname !== "/0" })).toEqual({
      kind: "left",
      url: `${site.url}/0`,
    });
  });

  test("sends no more than is allowed, packed or not", async () => {
    const site = await serve((request, response) => {
      response.setHeader("content-type", "text/html");
      if (request.url === "/bomb")
        response.setHeader("content-encoding", "gzip").end(gzipSync(Buffer.alloc(5_000_000)));
      else if (request.url === "/packed") response.setHeader("content-encoding", "gzip").end(gzipSync("<p>court</p>"));
      else if (request.url === "/endless") for (let n = 0; n < 40; n++) response.write("x".repeat(1_000));
      else response.end("x".repeat(10_001));
    });
    for (const path of ["/bomb", "/endless", "/long"]) {
      expect(await get(named(site), site.url + path)).toEqual({ kind: "refused", reason: "too_large" });
    }
    const packed = await get(named(site), `${site.url}/packed`);
    expect(packed.kind === "answered" && Buffer.from(packed.bytes).toString()).toBe("<p>court</p>");
  });

  test("is given up after a while: silent, or sending drop by drop", async () => {
    const site = await serve((request, response) => {
      if (request.url === "/drops") {
        response.setHeader("content-type", "text/html");
        const timer = setInterval(() => response.write("x"), 20);
        response.on("close", () => clearInterval(timer));
      }
    });
    for (const path of ["/silent", "/drops"]) {
      const answer = await get(named(site, { timeoutMs: 150 }), site.url + path);
      expect(answer).toEqual({ kind: "refused", reason: "timed_out" });
    }
  });

  test("is refused for what is no page, and read in words for the rest", async () => {
    const site = await serve((request, response) => {
      if (request.url === "/photo") response.setHeader("content-type", "image/png").end("x");
      else response.writeHead(503, { "retry-after": "7" }).end("later");
    });
    expect(await get(named(site), `${site.url}/photo`)).toEqual({ kind: "refused", reason: "wrong_type" });
    expect(await get(named(site), `${site.url}/busy`)).toMatchObject({ status: 503, retryAfterMs: 7_000 });
    await site.close();
    expect(await get(named(site), site.url)).toEqual({ kind: "refused", reason: "unreachable" });
  });

  test("is left at once when the reader stops", async () => {
    const site = await serve(() => undefined);
    const stop = new AbortController();
    const asked = named(site).fetch({ url: site.url, accept: [], maxBytes: () => 1 }, stop.signal);
    setTimeout(() => stop.abort(new Error("stopped")), 50);
    await expect(asked).rejects.toThrow("stopped");
  });
});
