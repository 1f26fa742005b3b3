import { sql } from "drizzle-orm";
import { FolderBlobStore } from "../adapters/blob-store/folder-blob-store";
import { systemClock } from "../adapters/clock";
import type { DocumentParser } from "../adapters/document-parser/document-parser";
import { ParserProcess } from "../adapters/document-parser/parser-process";
import { GuardedFetcher } from "../adapters/page-fetcher/guarded-fetcher";
import { createBlobRows } from "../db/blob-rows";
import { openPglite, rowsOf } from "../db/client";
import { createLogger } from "../kernel/logger";
import { openSecrets } from "../kernel/secret-key";
import { startJobs } from "./start-jobs";

/* A server's background work alone, as a process that a test can kill: node THIS database-folder blob-folder parser [host:port]. */

const [databaseFolder = "", blobFolder = "", entry = "", privateHost = ""] = process.argv.slice(2);
const privateHosts = new Set([privateHost]);
const db = await openPglite(databaseFolder);
const reader = new ParserProcess({
  entry,
  timeoutMs: 20_000,
  memoryMaxBytes: 384 * 1024 * 1024,
  pagesMax: 2_000,
  passagesMax: 20_000,
});
/** Says when passages are about to be written: the moment to be killed. */
const parser: DocumentParser = {
  parse: async function* (request, bytes) {
    for await (const event of reader.parse(request, bytes)) {
      if (event.kind === "passages") console.log("passages");
      yield event;
    }
  },
};
startJobs({
  db,
  clock: systemClock,
  logger: createLogger("warn"),
  blobs: new FolderBlobStore(blobFolder, createBlobRows(db)),
  parser,
  embedders: {
    mistral: () => {
      throw new Error("nothing is embedded here");
    },
  },
  secrets: openSecrets("a key for tests that is long enough for it", databaseFolder),
  pages: new GuardedFetcher({ userAgent: "a test", timeoutMs: 5_000, privateHosts }),
  config: {
    mistral: null,
    crawl: { privateHosts, delayMs: 100, timeoutMs: 5_000, visitMaxBytes: 1e9 },
    documentsMax: 100,
    uploadMaxBytes: 1e7,
    unstructured: null,
  },
});
console.log("started");
setInterval(async () => {
  const busy = await rowsOf(db.system, sql`select 1 from jobs where state in ('waiting', 'running')`);
  if (busy.length === 0) console.log("quiet");
}, 300);
