// node scripts/bench/read-answers.mjs [--data DIR --limit N]: the answers of the local model to the demo's questions, or to
// a sample of a set's, printed for a person to read. Nothing is scored but whether the expected quote is among them.
import { runBundled } from "./run-bundled.mjs";

await runBundled("scripts/bench/quality/read-answers.ts");
