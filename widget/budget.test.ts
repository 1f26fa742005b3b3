import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const gzipped = (path: string) => gzipSync(readFileSync(at(`dist/${path}`)), { level: 9 }).length;
const kilobytes = 1024;

beforeAll(() => {
  execFileSync(process.execPath, [at("../scripts/build-widget.mjs")]);
});

const manifest = (): { loader: string; chat: string } => JSON.parse(readFileSync(at("dist/manifest.json"), "utf8"));

describe("the visitor's program", () => {
  test("costs a page that nobody asks anything at most 2.4 kB", () => {
    expect(gzipped(manifest().loader)).toBeLessThanOrEqual(2.4 * kilobytes);
  });

  test("costs at most 26 kB before a visitor can type", () => {
    const { loader, chat } = manifest();
    expect(gzipped(loader) + gzipped(chat)).toBeLessThanOrEqual(26 * kilobytes);
  });

  test("is self-contained: one file each, and no address of anybody else", () => {
    const { loader, chat } = manifest();
    for (const path of [loader, chat]) {
      const code = readFileSync(at(`dist/${path}`), "utf8");
      expect(code).not.toMatch(/https?:\/\/\w/);
      expect(code).not.toMatch(/\bfrom\s*["'`]|innerHTML|\beval\(|new Function|document\.write/);
    }
    expect(readFileSync(at(`dist/${loader}`), "utf8")).toContain(chat.replace("widget/", ""));
  });
});
