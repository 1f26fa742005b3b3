// Serves what is built and installs nothing: the container's way in.
import { checkNode } from "./lib/check-node.mjs";
import { claimPlace } from "./lib/claim-place.mjs";
import { runMain } from "./lib/problem.mjs";
import { readDocsOption } from "./lib/read-docs-option.mjs";
import { readSettings } from "./lib/read-settings.mjs";
import { serveProduct } from "./lib/serve-product.mjs";

await runMain(async () => {
  checkNode();
  const wanted = readSettings();
  const docsFolder = readDocsOption(process.argv.slice(2), wanted);
  await serveProduct(await claimPlace(wanted), docsFolder);
});
