import { ConfigError, readProcessConfig } from "./config";
import { openDatabase } from "./db/client";
import { rebuildAllFigures } from "./features/insights/rebuild-all-figures";

/**
 * Counts the daily figures of every assistant again. Says one JSON line an assistant, and in the end what was done; a
 * problem is one sentence on standard error and exit 1.
 */
const rebuild = async (): Promise<void> => {
  const db = await openDatabase(readProcessConfig());
  try {
    for await (const line of rebuildAllFigures({ db })) console.log(JSON.stringify(line));
  } finally {
    await db.close();
  }
};

rebuild().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof ConfigError ? error.problems.join("\n") : String(error));
    process.exit(1);
  },
);
