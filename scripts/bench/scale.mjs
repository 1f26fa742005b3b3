// npm run --silent bench:scale -- --passages N --workspaces M: the cost of a question in an assistant of N passages beside M
// others of a hundred, on PGlite and, with DATABASE_URL, on Postgres. The last line is JSON.
import { runBundled } from "./run-bundled.mjs";

await runBundled("scripts/bench/quality/bench-scale.ts");
