// npm run --silent bench:retrieval -- --data DIR [--typos] [--limit N] [--kind KIND]: how well the right passages and
// sentences are found, through the product's own pipeline on a fresh embedded database. The last line is JSON.
import { runBundled } from "./run-bundled.mjs";

await runBundled("scripts/bench/quality/bench-retrieval.ts");
