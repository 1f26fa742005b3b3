import { becomeServer } from "./become-server.mjs";
import { requireBuild } from "./build-product.mjs";
import { checkConfig } from "./check-config.mjs";
import { runSetup } from "./run-setup.mjs";
import { say, sentence } from "./say.mjs";

/** From a build to a server that answers: judge the settings, prepare the database, serve, and say where to look. */
export const serveProduct = async (settings, docsFolder) => {
  requireBuild();
  process.env.PORT = String(settings.port);
  if (docsFolder) process.env.DOCS_FOLDER = docsFolder;
  await checkConfig();
  const { demo, refused = [] } = await runSetup(settings, docsFolder);
  await becomeServer(settings);
  for (const { fileName, reason } of refused) say("refusedFile", { fileName, reason: sentence(reason) });
  tellWhereToLook(settings, demo);
};

const tellWhereToLook = ({ port }, demo) => {
  const url = (process.env.APP_URL || `http://localhost:${port}`).replace(/\/+$/, "");
  console.log("");
  say("ready", { seconds: process.uptime().toFixed(1) });
  say("dashboard", { url });
  if (demo) {
    say("demoSite", { url });
    say("demoLogIn", demo);
  }
  say("stopHint");
};
