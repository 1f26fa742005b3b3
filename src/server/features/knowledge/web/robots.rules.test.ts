import { expect, test } from "vitest";
import { isReasonable, readRobots } from "./robots.rules";

const address = "https://site.example/robots.txt";

test("the group that names us counts, else the one for everybody; the longest rule wins", () => {
  const robots = readRobots(
    address,
    "User-agent: *\nDisallow: /a\nAllow: /a/b\nCrawl-delay: 2\nSitemap: https://site.example/s.xml",
  );
  expect(["/", "/a", "/a/b", "/b"].map((path) => robots.allows(`https://site.example${path}`))).toEqual([
    true,
    false,
    true,
    true,
  ]);
  expect(robots).toMatchObject({ delayMs: 2_000, sitemaps: ["https://site.example/s.xml"] });
  const own = readRobots(address, "User-agent: *\nDisallow:\nUser-agent: monitorabot\nDisallow: /*?\nCrawl-delay: 900");
  expect(own.allows("https://site.example/p?x=1")).toBe(false);
  expect(own.delayMs).toBe(10_000);
});

test("a file made to hold up its reader is told before it is matched", () => {
  expect(isReasonable("User-agent: *\nDisallow: /*?\nDisallow: /panier")).toBe(true);
  expect(isReasonable(`Disallow: /${"*a".repeat(150)}`)).toBe(false);
  expect(isReasonable("Disallow: /*a*a*a\n".repeat(501))).toBe(false);
  expect(isReasonable("Disallow: /a\n".repeat(20_000))).toBe(true);
});
