import { pathToFileURL } from "node:url";
import { paths } from "./paths.mjs";
import { waitUntilHealthy } from "./wait-until-healthy.mjs";

/** This very process becomes the server, so that there is one process to stop; comes back when it answers. */
export const becomeServer = async ({ port, host }) => {
  Object.assign(process.env, {
    NODE_ENV: "production",
    PORT: String(port),
    HOST: host,
    // Below the 10 s a container engine waits before it kills.
    NITRO_SHUTDOWN_TIMEOUT: process.env.NITRO_SHUTDOWN_TIMEOUT ?? "4000",
  });
  await import(pathToFileURL(paths.server("index.mjs")).href);
  return waitUntilHealthy(localUrl({ port, host }));
};

/** An address of this machine that reaches the server. */
const localUrl = ({ port, host }) => {
  const isEverywhere = host === "0.0.0.0" || host === "::";
  const name = isEverywhere ? "127.0.0.1" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}`;
};
