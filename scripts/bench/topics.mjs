// npm run --silent bench:topics -- --data DIR [--kind KIND]: how well questions that share an answer are put together, on a
// set of questions, as the refresh of topics does it. The last line is JSON.
import { runBundled } from "./run-bundled.mjs";

await runBundled("scripts/bench/quality/bench-topics.ts");
