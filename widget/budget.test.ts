import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const gzipped = (path: string) => gzipSync(readFileSync(at(`dist/${path}`)), { level: 9 }).length;
const kilobytes = 1024;

beforeAll(() => {
  execFileSync(process.execPath, [at("../scripts/build-widget.mjs")]);
});

const built = () => {
  const [chat, ...others] = readdirSync(at("dist/widget")).filter((name) => /^chat-.+\.js$/.test(name));
  expect(others).toEqual([]);
  return { loader: "widget.js", chat: `widget/${chat}` };
};

describe("the visitor's program", () => {
  test("costs a page that nobody asks anything at most 2.4 kB", () => {
    expect(gzipped(built().loader)).toBeLessThanOrEqual(2.4 * kilobytes);
  });

  test("costs at most 26 kB before a visitor can type", () => {
    const { loader, chat } = built();
    expect(gzipped(loader) + gzipped(chat)).toBeLessThanOrEqual(26 * kilobytes);
  });

  test("is self-contained: one file each, and no address of anybody else", () => {
    const { loader, chat } = built();
    for (const path of [loader, chat]) {
      const code = readFileSync(at(`dist/${path}`), "utf8");
      expect(code).not.toMatch(/https?:\/\/\w/);
      expect(code).not.toMatch(/\bfrom\s*["'`]|innerHTML|\beval\(|new Function|document\.write/);
    }
    expect(readFileSync(at(`dist/${loader}`), "utf8")).toContain(chat.replace("widget/", ""));
  });
});
