import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { paths } from "../lib/paths.mjs";

/** The test files that open a database, all through `~/test/…`: what opens none would say the same thing twice. */
export const databaseTests = () =>
  readdirSync(join(paths.root, "src"), { recursive: true })
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => join("src", file))
    .filter((file) => readFileSync(join(paths.root, file), "utf8").includes('from "~/test/'));
