import { ConfigError, readProcessConfig } from "./config";
import { openDatabase } from "./db/client";
import { prepareDatabase } from "./db/migrate";
import { demoLogIn } from "./demo/demo-log-in";
import { seedDemo } from "./demo/seed-demo";
import { createServices } from "./services";

/**
 * Prepares the database before the server opens it: creates, migrates, seeds the demo. Its last line on standard output
 * is JSON for the start script; a problem is one sentence on standard error and exit 1.
 */
const setUp = async (): Promise<object> => {
  const config = readProcessConfig();
  const db = await openDatabase(config);
  try {
    const applied = await prepareDatabase(db, config.database, "drizzle");
    if (!config.isDemo) return { applied, demo: null };
    const services = createServices({ ...config, logLevel: "warn" }, db);
    return { applied, refused: await seedDemo(services), demo: demoLogIn(services) };
  } finally {
    await db.close();
  }
};

setUp().then(
  (said) => {
    console.log(JSON.stringify(said));
    process.exit(0);
  },
  (error: unknown) => {
    console.error(sentenceOf(error));
    process.exit(1);
  },
);

const sentenceOf = (error: unknown): string => {
  if (error instanceof ConfigError) return error.problems.join("\n");
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
};
