import { accountsRouter } from "../routers/accounts.router";
import { benchRouter } from "../routers/bench.router";
import { checksRouter } from "../routers/checks.router";
import { conversationsRouter } from "../routers/conversations.router";
import { documentsRouter } from "../routers/documents.router";
import { faqRouter } from "../routers/faq.router";
import { homeRouter } from "../routers/home.router";
import { inboxRouter } from "../routers/inbox.router";
import { insightsRouter } from "../routers/insights.router";
import { liveRouter } from "../routers/live.router";
import { modelsRouter } from "../routers/models.router";
import { statisticsRouter } from "../routers/statistics.router";
import { webSourcesRouter } from "../routers/web-sources.router";
import { workspacesRouter } from "../routers/workspaces.router";
import { dashboard } from "./init";

export const appRouter = dashboard.router({
  accounts: accountsRouter,
  home: homeRouter,
  workspaces: workspacesRouter,
  models: modelsRouter,
  documents: documentsRouter,
  webSources: webSourcesRouter,
  faq: faqRouter,
  conversations: conversationsRouter,
  inbox: inboxRouter,
  insights: insightsRouter,
  bench: benchRouter,
  checks: checksRouter,
  statistics: statisticsRouter,
  live: liveRouter,
});

export type AppRouter = typeof appRouter;
