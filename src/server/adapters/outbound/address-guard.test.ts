import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BlockedAddressError } from "./address-guard";
import { guardedFetch, send } from "./guarded-fetch";

describe("a fetch of an address that a person typed", () => {
  let connections = 0;
  const canary = createServer((_, response) => response.end("inside")).on("connection", () => {
    connections += 1;
  });
  let port = 0;
  beforeAll(async () => {
    await new Promise<void>((resolve) => canary.listen(0, "127.0.0.1", resolve));
    port = portOf(canary.address());
  });
  afterAll(() => void canary.close());

  it.each(["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "2130706433", "0x7f.1"])(
    "never connects to %s",
    async (host) => {
      for (const scheme of ["http", "https"]) {
        await expect(guardedFetch(false)(`${scheme}://${host}:${port}/`)).rejects.toThrow(BlockedAddressError);
      }
      expect(connections).toBe(0);
    },
  );

  it("judges a name by the addresses it leads to", async () => {
    const url = new URL(`http://localhost:${port}/`);
    await expect(send(url, new Request(url), Buffer.alloc(0))).rejects.toThrow(BlockedAddressError);
    expect(connections).toBe(0);
  });

  it("reaches them when the operator allows it", async () => {
    const response = await guardedFetch(true)(`http://127.0.0.1:${port}/`);
    expect(await response.text()).toBe("inside");
    expect(connections).toBe(1);
  });
});

const portOf = (address: AddressInfo | string | null): number =>
  typeof address === "object" && address ? address.port : 0;
