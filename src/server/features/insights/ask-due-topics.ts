import { enqueueJobs } from "../../db/enqueue-job";
import { asSystem } from "../../db/tenant";
import type { Services } from "../../services";
import { listDueForTopics } from "./topics.repository";

export const refreshTopicsKind = "refresh_topics";
const atOnce = 500;

/** Has the topics refreshed of assistants in which something new was asked, or a question was erased that gave a name. */
export const askDueTopics = ({ db }: Pick<Services, "db">): Promise<void> =>
  asSystem(db, "sweep", async (tx) => {
    const due = await listDueForTopics(tx, atOnce);
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
