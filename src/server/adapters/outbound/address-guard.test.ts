import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BlockedAddressError, isPublicAddress } from "./address-guard";
import { guardedFetch, send } from "./guarded-fetch";

describe("an address", () => {
  it.each([
    "127.0.0.1",
    "10.1.2.3",
    "172.31.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
    "255.255.255.255",
    "::1",
    "::",
    "fe80::1",
    "fd00::1",
    "::ffff:127.0.0.1",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "not an address",
  ])("such as %s is not public", (address) => expect(isPublicAddress(address)).toBe(false));

  it.each(["1.1.1.1", "172.32.0.1", "2606:4700::1111"])("such as %s is public", (address) =>
    expect(isPublicAddress(address)).toBe(true),
  );
});

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
