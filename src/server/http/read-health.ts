import { sql } from "drizzle-orm";
import { version } from "../../../package.json";
import { ConfigError } from "../config";
import { getServices } from "../services";
import { takeUpWork } from "../take-up-work";

/** Says whether this process can serve: its database answers. 503 with a reason when not. */
export const readHealth = async (): Promise<Response> => {
  try {
    const { db, config } = await getServices();
    await takeUpWork();
    await db.system.execute(sql`select 1`);
    const model = config.mistral?.model ?? "local";
    return Response.json({ status: "ok", database: db.engine, model, version }, { headers: noStore });
  } catch (error) {
    const reason = error instanceof ConfigError ? error.problems.join(" ") : "The database does not answer.";
    return Response.json({ status: "unavailable", reason, version }, { status: 503, headers: noStore });
  }
};

const noStore = { "cache-control": "no-store" };
