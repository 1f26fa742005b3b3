// npm run build: builds whether it is stale or not.
import { buildProduct } from "./lib/build-product.mjs";
import { checkNode } from "./lib/check-node.mjs";
import { installPackages } from "./lib/install-packages.mjs";
import { runMain } from "./lib/problem.mjs";

await runMain(async () => {
  checkNode();
  await installPackages();
  await buildProduct({ isForced: true });
});
