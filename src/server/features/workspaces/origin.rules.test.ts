import { describe, expect, it } from "vitest";
import { isAdmitted, type PageClaim } from "./origin.rules";

const page = (origin: string | null, rest: Partial<PageClaim> = {}): PageClaim => ({
  origin,
  fetchSite: null,
  referer: null,
  host: "app.example",
  ...rest,
});
const app = "https://app.example";

describe("a page may use an assistant", () => {
  it.each([
    ["https://shop.example", ["shop.example"], true],
    ["https://shop.example:8443", ["shop.example"], true],
    ["https://shop.example:8443", ["shop.example:443"], false],
    ["https://shop.example", ["shop.example:443"], true],
    ["https://www.shop.example", ["shop.example"], false],
    ["https://www.shop.example", ["*.shop.example"], true],
    ["https://shop.example", ["*.shop.example"], false],
    ["https://evilshop.example", ["*.shop.example"], false],
    ["https://shop.example.evil.test", ["shop.example"], false],
    ["https://other.example", [], false],
    ["https://app.example", [], true],
    ["http://localhost:5173", ["shop.example"], false],
    ["null", ["shop.example"], false],
    ["file://", ["shop.example"], false],
  ])("from %s with %j: %s", (origin, domains, expected) => {
    expect(isAdmitted(page(origin), domains, app)).toBe(expected);
  });

  it("from a loopback origin while the server itself is on one", () => {
    expect(isAdmitted(page("http://127.0.0.1:5500"), ["shop.example"], "http://localhost:3000")).toBe(true);
    expect(isAdmitted(page("http://[::1]:5500"), [], "http://localhost:3000")).toBe(true);
    expect(isAdmitted(page("http://192.168.1.4"), [], "http://localhost:3000")).toBe(false);
  });

  it("never without an origin, except when the browser says the page is this server's own", () => {
    expect(isAdmitted(page(null), ["shop.example"], app)).toBe(false);
    expect(isAdmitted(page(null, { fetchSite: "same-origin" }), [], app)).toBe(true);
    expect(isAdmitted(page(null, { fetchSite: "cross-site" }), ["shop.example"], app)).toBe(false);
    expect(isAdmitted(page(null, { referer: "https://app.example/demo" }), [], app)).toBe(true);
    expect(isAdmitted(page(null, { referer: "https://shop.example/" }), ["shop.example"], app)).toBe(false);
  });
});
