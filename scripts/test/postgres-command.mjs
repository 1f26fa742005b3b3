import { existsSync } from "node:fs";
import { join } from "node:path";
import { paths } from "../lib/paths.mjs";

/** A throw-away Postgres, kept beside the project and not in it. */
const tool = join(paths.root, "../shared/tools/real-postgres.sh");

/** How to run a program with a real Postgres: the one of DATABASE_URL, else a throw-away one. */
export const postgresCommand = () => {
  const { DATABASE_URL, APP_DATABASE_URL } = process.env;
  if (DATABASE_URL) return { prefix: [], env: { DATABASE_URL, ...(APP_DATABASE_URL ? { APP_DATABASE_URL } : {}) } };
  if (existsSync(tool)) return { prefix: [tool, "run", "--"], env: {} };
  return { missing: "no real Postgres: set DATABASE_URL to one with pgvector, whose user may create databases." };
};
