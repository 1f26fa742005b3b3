import type { TestProject } from "vitest/node";
import { startServerProcess } from "../scripts/lib/server-process.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** The built server all journeys share, on an empty data folder, with the demo. */
    server: { url: string; demo: { email: string; password: string } };
  }
}

export default async function setup(project: TestProject) {
  // The journeys' language model is a stub on this machine.
  const server = await startServerProcess({ env: { MODEL_ALLOW_PRIVATE: "1" } });
  if (!server.demo) throw new Error("the server has no demo");
  project.provide("server", { url: server.url, demo: server.demo });
  return async () => {
    await server.stop();
  };
}
