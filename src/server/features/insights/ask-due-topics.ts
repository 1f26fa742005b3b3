import { enqueueJobs } from "../../db/enqueue-job";
import { asSystem } from "../../db/tenant";
import type { Services } from "../../services";
import { listDueForFirstTopics, listDueForTopics } from "./topics.repository";

export const refreshTopicsKind = "refresh_topics";
const atOnce = 500;

/** Has the topics refreshed of assistants in which something new was asked, or a question was erased that gave a name. */
export const askDueTopics = (ctx: Pick<Services, "db">): Promise<void> => askFor(ctx, listDueForTopics);

/** The same for young assistants without any: a manager who tries one out sees its first topics within seconds. */
export const askFirstTopics = (ctx: Pick<Services, "db">): Promise<void> => askFor(ctx, listDueForFirstTopics);

const askFor = ({ db }: Pick<Services, "db">, listDue: typeof listDueForTopics): Promise<void> =>
  asSystem(db, "sweep", async (tx) => {
    const due = await listDue(tx, atOnce);
    await enqueueJobs(
      tx,
      due.map((place) => ({
        ...place,
        kind: refreshTopicsKind,
        payload: {},
        uniqueKey: `${refreshTopicsKind} ${place.workspaceId}`,
      })),
    );
  });
