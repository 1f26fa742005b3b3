// npm run --silent bench:abstention -- --data DIR --negatives DIR2 [--limit N] [--kind KIND]: how well rag_score tells the
// questions these documents answer from those they do not. The last line is JSON.
import { runBundled } from "./run-bundled.mjs";

await runBundled("scripts/bench/quality/bench-abstention.ts");
