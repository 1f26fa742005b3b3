import type { Transaction } from "../../../db/client";
import { enqueueJobs } from "../../../db/enqueue-job";
import { publish } from "../../../db/publish";
import type { Owner } from "../documents.repository";
import { updateWebSourceRow, type WebSourceRow } from "./web-sources.repository";

export const visitWebSourceKind = "visit_web_source";
/** A visit can't kill the server: many kills in a row are the machine's. */
const maxAttempts = 50;

/** Begins a visit of a source that rests, in the caller's transaction. */
export const startVisit = async (tx: Transaction, owner: Owner, source: WebSourceRow): Promise<void> => {
  if (source.state === "visiting") return;
  const visit = source.visit + 1;
  await updateWebSourceRow(tx, owner, source.id, {
    state: "visiting",
    visit,
    isSeeded: false,
    visitBytes: 0,
    outcome: null,
    failure: null,
    nextVisitAt: null,
  });
  const { organizationId, workspaceId } = owner;
  await enqueueJobs(tx, [
    {
      kind: visitWebSourceKind,
      organizationId,
      workspaceId,
      payload: { webSourceId: source.id, visit },
      maxAttempts,
      uniqueKey: `${visitWebSourceKind}:${source.id}:${visit}`,
    },
  ]);
  await publish(tx, owner, { kind: "web_source", workspaceId, subjectId: source.id });
};
