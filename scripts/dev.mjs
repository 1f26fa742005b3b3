// npm run dev: the same product with hot reload, on the same data folder.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { bundleChildren } from "./lib/bundle-children.mjs";
import { checkNode } from "./lib/check-node.mjs";
import { claimPlace } from "./lib/claim-place.mjs";
import { installPackages } from "./lib/install-packages.mjs";
import { paths } from "./lib/paths.mjs";
import { runMain } from "./lib/problem.mjs";
import { readDocsOption } from "./lib/read-docs-option.mjs";
import { readSettings } from "./lib/read-settings.mjs";
import { setUp } from "./lib/run-setup.mjs";
import { say } from "./lib/say.mjs";

await runMain(async () => {
  checkNode();
  // vinxi's --host greets the whole network with a QR code: only for who sets HOST.
  const wanted = { ...readSettings(), host: process.env.HOST || "localhost" };
  const docsFolder = readDocsOption(process.argv.slice(2), wanted);
  const { port } = await claimPlace(wanted);
  await installPackages();
  await bundleChildren();
  Object.assign(process.env, { PORT: String(port), PARSER_ENTRY: join(paths.cache, "parser.mjs") });
  if (docsFolder) process.env.DOCS_FOLDER = docsFolder;
  const { demo } = await setUp(join(paths.cache, "setup.mjs"));
  if (demo) say("demoLogIn", demo);
  // vinxi itself, not npx: npx leaves it running when npx alone is ended.
  const programs = [
    [join(paths.root, "scripts/build-widget.mjs"), "--watch"],
    [paths.bin("vinxi"), "dev", "--port", String(port), ...(process.env.HOST ? ["--host"] : [])],
  ].map((args) => spawn(process.execPath, args, { cwd: paths.root, stdio: "inherit" }));
  const stop = () => programs.forEach((program) => void program.kill());
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, stop);
  programs.at(-1).once("exit", (code) => {
    stop();
    process.exit(code ?? 0);
  });
});
