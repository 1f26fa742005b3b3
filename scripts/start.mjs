// npm start: everything a fresh clone needs, then serves. Node's own modules only: nothing is installed yet.
import { buildProduct } from "./lib/build-product.mjs";
import { checkNode } from "./lib/check-node.mjs";
import { claimPlace } from "./lib/claim-place.mjs";
import { installPackages } from "./lib/install-packages.mjs";
import { runMain } from "./lib/problem.mjs";
import { readDocsOption } from "./lib/read-docs-option.mjs";
import { readSettings } from "./lib/read-settings.mjs";
import { serveProduct } from "./lib/serve-product.mjs";

await runMain(async () => {
  checkNode();
  const wanted = readSettings();
  const docsFolder = readDocsOption(process.argv.slice(2), wanted);
  const settings = await claimPlace(wanted);
  await installPackages();
  await buildProduct();
  await serveProduct(settings, docsFolder);
});
