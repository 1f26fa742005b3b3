import { expect, it } from "vitest";
import { addressBlock } from "./address-block";

it("addresses of one IPv6 customer count as one, IPv4 addresses each for itself", () => {
  expect(addressBlock("2001:db8:1:2:aaaa::1")).toBe(addressBlock("2001:db8:1:2:ffff:0:0:9"));
  expect(addressBlock("2001:db8:1:3::1")).not.toBe(addressBlock("2001:db8:1:2::1"));
  expect(addressBlock("fe80::1%eth0")).toBe(addressBlock("fe80::2"));
  expect(addressBlock("203.0.113.7")).toBe("203.0.113.7");
  expect(addressBlock(null)).toBe("");
});
