import { readdirSync, readFileSync } from "node:fs";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DocumentType } from "~/contract/document-types";
import type { ParsedPassage, ParserEvent } from "./document-parser";
import * as hostile from "./hostile-files.fixture";
import { bundleParser } from "./parser-entry.fixture";
import { ParserProcess, type ParserSettings } from "./parser-process";

let parser: Awaited<ReturnType<typeof bundleParser>>;
beforeAll(async () => {
  parser = await bundleParser();
});
afterAll(() => parser.remove());

const settings = (changed: Partial<ParserSettings> = {}): ParserSettings => ({
  entry: parser.entry,
  timeoutMs: 20_000,
  memoryMaxBytes: 384 * 1024 * 1024,
  pagesMax: 2_000,
  passagesMax: 30_000,
  ...changed,
});

const parse = async (type: DocumentType, bytes: Buffer, changed: Partial<ParserSettings> = {}) => {
  const events: ParserEvent[] = [];
  const source = Readable.from([bytes], { objectMode: false });
  for await (const event of new ParserProcess(settings(changed)).parse({ fileName: `fichier.${type}`, type }, source)) {
    events.push(event);
  }
  return events;
};

const passagesIn = (events: ParserEvent[]): ParsedPassage[] =>
  events.flatMap((event) => (event.kind === "passages" ? event.passages : []));

const childrenOf = (parent: number): number[] =>
  readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/stat`, "utf8").replace(/^.*\)/s, "").trim().split(" ")[1] === String(parent);
      } catch {
        return false;
      }
    })
    .map(Number);

describe("the reader of documents", () => {
  it("gives a PDF's passages with titles, pages, features and the document's own title", async () => {
    const events = await parse("pdf", await hostile.guidePdf(25));
    expect(events.find((event) => event.kind === "meta")).toEqual({
      kind: "meta",
      title: "Guide de l’atelier",
      pages: 25,
      language: "fr",
    });
    expect(events.at(-1)).toEqual({ kind: "end" });
    const passages = passagesIn(events);
    expect(passages.length).toBeGreaterThanOrEqual(25);
    const seventh = passages.find(({ text }) => text.includes("numéro 259"));
    expect(seventh).toMatchObject({ page: 7, heading: "Chapitre 7", language: "fr" });
    expect(seventh?.features.length).toBeGreaterThan(100);
    expect(seventh?.terms.length).toBeGreaterThan(5);
    expect(passages.some(({ text }) => text.includes("Guide de l’atelier, page"))).toBe(false);
  });

  it("gives offsets into the text as given, in UTF-16 and with invisible characters", async () => {
    const given = `Titre\r\n\r\n${"Une phrase\u200B bien simple, en français. ".repeat(60)}\0Fin.`;
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(given, "utf16le")]);
    for (const { start, end, text } of passagesIn(await parse("txt", bytes))) {
      expect(given.slice(start, end).replaceAll("\u200B", "").replaceAll("\0", "").replaceAll("\r\n", "\n")).toBe(text);
    }
  });

  it("reads a line of six megabytes without a full stop", async () => {
    const events = await parse("txt", Buffer.from("mot suivant encore ".repeat(320_000)), { timeoutMs: 60_000 });
    expect(events.at(-1)).toEqual({ kind: "end" });
    expect(passagesIn(events).length).toBeGreaterThan(4_500);
  });

  const states: [what: string, state: string, type: DocumentType, make: () => Buffer | Promise<Buffer>][] = [
    ["no visible character", "empty", "txt", () => Buffer.from(` ${"\n\t \u200B\u00A0".repeat(50)}\0\n`)],
    ["no bytes", "empty", "md", () => Buffer.alloc(0)],
    ["pictures of pages", "no_text", "pdf", hostile.picturePdf],
    ["a password", "encrypted", "pdf", hostile.encryptedPdf],
    [
      "a zip archive's content",
      "damaged",
      "pdf",
      () => Buffer.concat([Buffer.from("PK\x03\x04"), Buffer.alloc(5_000, 7)]),
    ],
    [
      "its end cut off within the first page",
      "damaged",
      "pdf",
      async () => (await hostile.guidePdf(3)).subarray(0, 300),
    ],
    ["a tree of pages that holds itself", "damaged", "pdf", hostile.cyclicPdf],
    ["bytes that are no text", "damaged", "txt", () => Buffer.alloc(50_000, "\x01\x02a")],
    ["a stream that inflates to 300 MB", "too_large", "pdf", hostile.inflatingPdf],
    ["more pages than allowed", "too_large", "pdf", () => hostile.manyPagesPdf(2_001)],
  ];
  it.each(states)("a file with %s ends as %s", async (_what, state, type, make) => {
    const events = await parse(type, await make());
    expect(events.at(-1)).toMatchObject({ kind: "failed", state });
  });

  it("reads what is left of a PDF whose end is cut off", async () => {
    const whole = await hostile.guidePdf(12);
    const events = await parse("pdf", whole.subarray(0, whole.length - 1_500));
    expect(["end", "failed"]).toContain(events.at(-1)?.kind);
  });

  it("is not taken in by a stream that claims four gigabytes", async () => {
    const last = (await parse("pdf", hostile.boastfulPdf())).at(-1);
    expect(last?.kind === "end" || (last?.kind === "failed" && ["damaged", "no_text"].includes(last.state))).toBe(true);
  });

  it("ends a file that takes too long, and the file alone", async () => {
    const before = performance.now();
    const events = await parse("pdf", hostile.slowPdf(), { timeoutMs: 1_500 });
    expect(events.at(-1)).toMatchObject({ kind: "failed", state: "timed_out" });
    expect(performance.now() - before).toBeLessThan(8_000);
  });

  it("refuses a document of too many passages", async () => {
    const events = await parse("txt", Buffer.from("Une phrase simple. ".repeat(20_000)), { passagesMax: 50 });
    expect(events.at(-1)).toMatchObject({ kind: "failed", state: "too_large" });
  });

  it("says so when its own program is missing, and blames no file", async () => {
    await expect(parse("txt", Buffer.from("Bonjour."), { entry: "/nowhere/parser.mjs" })).rejects.toThrow();
  });

  it("leaves no process behind when nobody reads on", async () => {
    const before = childrenOf(process.pid);
    const source = Readable.from([Buffer.from("Une phrase simple. ".repeat(200_000))], { objectMode: false });
    for await (const event of new ParserProcess(settings()).parse({ fileName: "long.txt", type: "txt" }, source)) {
      if (event.kind === "passages") break;
    }
    expect(childrenOf(process.pid)).toEqual(before);
  });

  it("keeps this process answering while a large file is read", async () => {
    let worst = 0;
    let last = performance.now();
    const timer = setInterval(() => {
      worst = Math.max(worst, performance.now() - last);
      last = performance.now();
    }, 5);
    await parse("txt", Buffer.from("Une phrase simple de plus. ".repeat(100_000)));
    clearInterval(timer);
    expect(worst).toBeLessThan(500);
  });

  it("gives its child no secret of this process", async () => {
    process.env.SECRET_KEY_OF_THE_TEST = "hidden";
    const [environ] = await Promise.all([
      new Promise<string>((resolve) => {
        setTimeout(() => {
          const [child] = childrenOf(process.pid).slice(-1);
          resolve(child ? readFileSync(`/proc/${child}/environ`, "utf8") : "none");
        }, 150);
      }),
      parse("pdf", hostile.slowPdf(), { timeoutMs: 1_000 }),
    ]);
    delete process.env.SECRET_KEY_OF_THE_TEST;
    expect(environ).toContain("NODE_ENV=production");
    expect(environ).not.toContain("SECRET_KEY");
  });
});
