// npm run pictures: a manager's whole day in a real browser, on four months of made-up traffic. It fails where the day does,
// and makes the pictures of docs/images/desk.
import { buildProduct } from "./lib/build-product.mjs";
import { runMain } from "./lib/problem.mjs";
import { findChromium } from "./test/find-chromium.mjs";
import { runVitest } from "./test/run-vitest.mjs";

await runMain(async () => {
  const { path, missing } = await findChromium();
  if (missing) throw new Error(missing);
  await buildProduct();
  const { failed } = await runVitest("pictures", ["--project", "pictures"], { env: { CHROMIUM_PATH: path } });
  process.exitCode = failed > 0 ? 1 : 0;
});
