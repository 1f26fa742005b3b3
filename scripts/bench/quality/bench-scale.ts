import { parseArgs } from "node:util";
import { machineLoad } from "./machine-load";
import { measureScale } from "./measure-scale";

const { values: options } = parseArgs({
  options: {
    passages: { type: "string", default: "10000" },
    workspaces: { type: "string", default: "0" },
    only: { type: "string" },
  },
});
const passages = Number(options.passages);
const workspaces = Number(options.workspaces);
const databaseUrl = process.env.DATABASE_URL ?? null;

const pglite = options.only === "postgres" ? null : await measureScale(null, passages, workspaces);
const postgres =
  databaseUrl && options.only !== "pglite" ? await measureScale(databaseUrl, passages, workspaces) : null;
console.log(JSON.stringify({ passages, workspaces, pglite, postgres, load: machineLoad() }));
