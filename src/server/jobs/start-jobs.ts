import { interruptStaleAnswers } from "../features/conversations/interrupt-stale-answers";
import { endSilentConversations } from "../features/inbox/end-silent-conversations";
import { indexDocumentKind } from "../features/knowledge/enqueue-reading";
import { expireDocuments } from "../features/knowledge/expire-documents";
import type { IndexContext } from "../features/knowledge/index-document";
import { askDueVisits } from "../features/knowledge/web/ask-due-visits";
import { visitWebSourceKind } from "../features/knowledge/web/start-visit";
import type { VisitContext } from "../features/knowledge/web/visit-context";
import type { EmbedderContext } from "../features/workspaces/choose-embedder";
import { embedPassagesKind } from "../features/workspaces/enqueue-embedding";
import type { Services } from "../services";
import { askCatchUpSearch, catchUpSearchJob, catchUpSearchKind } from "./catch-up-search.job";
import { embedPassagesJob } from "./embed-passages.job";
import { indexDocumentJob } from "./index-document.job";
import { lookRegularly } from "./look-regularly";
import { askSweep, sweepJob, sweepKind } from "./sweep.job";
import { visitWebSourceJob } from "./visit-web-source.job";
import { startWorker, type Worker, type WorkerSettings } from "./worker";

type Parts = Pick<Services, "db" | "clock" | "logger"> &
  EmbedderContext &
  Pick<IndexContext, "blobs" | "parser"> &
  Pick<VisitContext, "pages" | "config">;

const sweepEveryMs = 10 * 60_000;
const interruptEveryMs = 15_000;
const dueEveryMs = 60_000;
/** How soon what was said is found. */
const catchUpEveryMs = 3_000;
/** Visits mostly wait, for other people's servers: they have a worker of their own, so that no document waits with them. */
const sitesAtOnce = 3;

/** Starts this process's share of the work done in the background. */
export const startJobs = (parts: Parts, settings: Partial<WorkerSettings> = {}): Worker => {
  const handlers = {
    [indexDocumentKind]: indexDocumentJob(parts),
    [sweepKind]: sweepJob(parts),
    [catchUpSearchKind]: catchUpSearchJob(parts),
  };
  const workers = [
    startWorker(parts, handlers, settings),
    startWorker(parts, { [visitWebSourceKind]: visitWebSourceJob(parts) }, { ...settings, concurrency: sitesAtOnce }),
    // Embedding waits for its service: documents need not wait for it.
    startWorker(parts, { [embedPassagesKind]: embedPassagesJob(parts) }, settings),
  ];
  const lookAtDates = async () => {
    await askDueVisits(parts);
    await expireDocuments(parts);
    await endSilentConversations(parts);
  };
  return lookRegularly(
    parts,
    [
      { what: "asking for a sweep", everyMs: sweepEveryMs, firstAfterMs: 0, look: () => askSweep(parts) },
      { what: "marking interrupted answers", everyMs: interruptEveryMs, look: () => interruptStaleAnswers(parts) },
      { what: "looking for what is due", everyMs: dueEveryMs, firstAfterMs: 0, look: lookAtDates },
      {
        what: "asking for search to catch up",
        everyMs: catchUpEveryMs,
        firstAfterMs: 0,
        look: () => askCatchUpSearch(parts),
      },
    ],
    workers,
  );
};
