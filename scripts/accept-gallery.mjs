// npm run gallery:accept: takes the pictures of the gallery, and makes them what `npm test` compares with.
import { cpSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { paths } from "./lib/paths.mjs";
import { runMain } from "./lib/problem.mjs";
import { findChromium } from "./test/find-chromium.mjs";
import { runVitest } from "./test/run-vitest.mjs";

const taken = join(paths.root, "test-results/gallery");
const accepted = join(paths.root, "e2e/gallery/pictures");
const onlyTaking = ["--project", "e2e-apart", "e2e/apart/gallery-pictures.e2e.ts", "-t", "are taken"];

await runMain(async () => {
  const { path, missing } = await findChromium();
  if (missing) throw new Error(missing);
  rmSync(taken, { recursive: true, force: true });
  const { failed, passed } = await runVitest("gallery", onlyTaking, { env: { CHROMIUM_PATH: path } });
  if (failed > 0 || passed === 0)
    throw new Error("The pictures could not be taken: those accepted before are still there.");
  rmSync(accepted, { recursive: true, force: true });
  cpSync(taken, accepted, { recursive: true });
  const count = readdirSync(accepted, { recursive: true }).filter((file) => file.endsWith(".png")).length;
  console.log(`${count} pictures accepted. What changed: git status e2e/gallery/pictures`);
});
