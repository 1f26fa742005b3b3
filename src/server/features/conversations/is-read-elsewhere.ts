import type { Clock } from "../../adapters/clock";
import type { DatabaseClient } from "../../db/client";
import { asSystem } from "../../db/tenant";
import { wasReadSince } from "./stale-answers.repository";

/** Was a reader of this answer seen on any node within the window? */
export const isReadElsewhere = (
  db: DatabaseClient,
  clock: Clock,
  messageId: string,
  windowMs: number,
): Promise<boolean> =>
  asSystem(db, "sweep", (tx) => wasReadSince(tx, messageId, new Date(clock.now().getTime() - windowMs)));
