import type { AnyRouter } from "@trpc/server";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Action, actions, can, type Level, levels } from "~/contract/rights";
import { aDocument } from "~/test/documents";
import { aWorkspace, testOrigin } from "~/test/people";
import { openTestServices, type TestServices } from "~/test/services";
import { rowsOf } from "../db/client";
import { withTenant } from "../db/tenant";
import { readMe } from "../features/accounts/read-me";
import { addCheck } from "../features/checks/change-checks";
import { readCheckList } from "../features/checks/read-check-list";
import { deleteConversations } from "../features/conversations/change-conversations";
import { closeTurn } from "../features/conversations/close-turn";
import { openTurn } from "../features/conversations/open-turn";
import { saveCanned } from "../features/inbox/canned-replies";
import { listGaps } from "../features/insights/list-gaps";
import { readQuestions } from "../features/insights/read-questions";
import { deleteFaq } from "../features/knowledge/delete-faq";
import { findPassages } from "../features/knowledge/find-passages";
import { createFaq } from "../features/knowledge/save-faq";
import { createWebSource } from "../features/knowledge/web/create-web-source";
import { deleteWebSource } from "../features/knowledge/web/delete-web-source";
import { admitPage } from "../features/workspaces/admit-page";
import { newId } from "../kernel/ids";
import { appRouter } from "../trpc/app-router";
import type { DashboardContext } from "../trpc/context";
import { dashboard, visitors } from "../trpc/init";
import type { WorkspaceContext } from "../trpc/procedures";
import { publicRouter } from "../trpc/public-router";

/** One call that its owner may make, with real ids of the owner's organization. */
type Inputs = Record<string, (ids: Ids) => unknown>;
interface Ids {
  workspaceId: string;
  documentId: string;
  deletedDocumentId: string;
  webSourceId: string;
  deletedWebSourceId: string;
  gonePage: string;
  faqId: string;
  deletedFaqId: string;
  checkId: string;
  gapId: string;
  topicId: string;
  cannedReplyId: string;
  conversationId: string;
  deletedConversationId: string;
  messageId: string;
  visitorToken: string;
}

const inWorkspace = ({ workspaceId }: Ids) => ({ workspaceId });
const ofDocument = ({ workspaceId, documentId }: Ids) => ({ workspaceId, documentId });
const ofDocuments = ({ workspaceId, documentId }: Ids) => ({ workspaceId, documentIds: [documentId] });
const ofWebSource = ({ workspaceId, webSourceId }: Ids) => ({ workspaceId, webSourceId });
const ofFaq = ({ workspaceId, faqId }: Ids) => ({ workspaceId, faqId });
const faqFields = { question: "Livrez-vous en Corse ?", phrasings: [], answer: "Oui.", validUntil: null };
const ofCheck = ({ workspaceId, checkId }: Ids) => ({ workspaceId, checkId });
const ofTopic = ({ workspaceId, topicId }: Ids) => ({ workspaceId, topicId });
const ofGap = ({ workspaceId, gapId }: Ids) => ({ workspaceId, gapId });
const ofConversations = ({ workspaceId, conversationId }: Ids) => ({ workspaceId, conversationIds: [conversationId] });
const ofConversation = ({ workspaceId, conversationId }: Ids) => ({ workspaceId, conversationId });

const aSource = { kind: "page", revisit: "never", pagesMax: 1, depthMax: 0 } as const;

/** The dashboard's procedures that name something of an organization. What destroys comes last. */
const dashboardInputs: Inputs = {
  "workspaces.get": inWorkspace,
  "workspaces.overview": inWorkspace,
  "workspaces.update": (ids) => ({ ...inWorkspace(ids), settings: { description: "x" } }),
  "models.get": inWorkspace,
  "models.embedding": inWorkspace,
  "models.update": (ids) => ({ ...inWorkspace(ids), settings: { tone: "formal" } }),
  "models.test": (ids) => ({ ...inWorkspace(ids), provider: "local", model: "", baseUrl: "" }),
  "documents.list": inWorkspace,
  "documents.listDeleted": inWorkspace,
  "documents.readable": inWorkspace,
  "documents.get": ofDocument,
  "documents.passages": ofDocument,
  "documents.citations": ofDocument,
  "documents.update": (ids) => ({ ...ofDocument(ids), visibility: "passage" }),
  "webSources.list": inWorkspace,
  "webSources.get": ofWebSource,
  "webSources.pages": ofWebSource,
  "webSources.create": (ids) => ({
    ...inWorkspace(ids),
    ...aSource,
    url: `http://127.0.0.1/${Math.random()}`,
  }),
  "webSources.update": (ids) => ({ ...ofWebSource(ids), settings: { revisit: "daily" } }),
  "webSources.visit": ofWebSource,
  "webSources.stop": ofWebSource,
  "webSources.restore": ({ workspaceId, deletedWebSourceId }) => ({ workspaceId, webSourceId: deletedWebSourceId }),
  "documents.reindex": ofDocument,
  "documents.reindexAll": inWorkspace,
  "documents.restore": ({ workspaceId, deletedDocumentId }) => ({ workspaceId, documentId: deletedDocumentId }),
  "webSources.originOf": ofDocument,
  "webSources.restorePage": (ids) => ({ ...ofWebSource(ids), pageId: ids.gonePage }),
  "webSources.delete": ofWebSource,
  "documents.delete": ofDocument,
  "documents.reindexMany": ofDocuments,
  "documents.deleteMany": ofDocuments,
  "documents.restoreMany": ofDocuments,
  "bench.ask": (ids) => ({ ...inWorkspace(ids), question: "Ouvert le samedi ?" }),
  "bench.explain": (ids) => ({ ...inWorkspace(ids), question: "Ouvert le samedi ?" }),
  "faq.list": inWorkspace,
  "faq.listDeleted": inWorkspace,
  "faq.get": ofFaq,
  "faq.citations": ofFaq,
  "faq.ending": inWorkspace,
  "faq.create": ({ workspaceId }) => ({
    workspaceId,
    fields: { ...faqFields, question: `Livrez-vous ${newId("msg")} ?` },
  }),
  "faq.update": (ids) => ({ ...ofFaq(ids), fields: faqFields }),
  "faq.setState": (ids) => ({ ...ofFaq(ids), state: "proposed" }),
  "faq.previewImport": (ids) => ({ ...inWorkspace(ids), text: "question;réponse\nPourquoi ?;Parce que." }),
  "faq.import": (ids) => ({ ...inWorkspace(ids), text: "question;réponse\nPourquoi ?;Parce que." }),
  "faq.export": (ids) => ({ ...inWorkspace(ids), language: "fr" }),
  "faq.restore": ({ workspaceId, deletedFaqId }) => ({ workspaceId, faqId: deletedFaqId }),
  "faq.delete": ofFaq,
  "checks.list": inWorkspace,
  "checks.add": (ids) => ({ ...inWorkspace(ids), question: "Ouvert le dimanche ?" }),
  "checks.edit": (ids) => ({ ...ofCheck(ids), question: "Ouvert le lundi ?" }),
  "checks.propose": inWorkspace,
  "checks.run": inWorkspace,
  "checks.setAutomatic": (ids) => ({ ...inWorkspace(ids), isAutomatic: true }),
  "insights.gaps": inWorkspace,
  "insights.gap": ofGap,
  "insights.answerGap": (ids) => ({
    ...ofGap(ids),
    fields: { ...faqFields, question: `Livrez-vous ${newId("msg")} ?` },
    state: "proposed",
  }),
  "insights.dismissGap": ofGap,
  "insights.reopenGap": (ids) => ({ ...ofGap(ids), settledAt: "2026-01-01T00:00:00Z" }),
  "insights.settleGap": ofGap,
  "insights.topics": inWorkspace,
  "insights.renameTopic": (ids) => ({ ...ofTopic(ids), name: "Livraison" }),
  "insights.mergeTopic": (ids) => ({ ...ofTopic(ids), intoId: null }),
  "insights.hideTopic": (ids) => ({ ...ofTopic(ids), isHidden: true }),
  "conversations.list": inWorkspace,
  "conversations.listDeleted": inWorkspace,
  "conversations.get": ofConversation,
  "statistics.ofAssistant": inWorkspace,
  "statistics.sources": inWorkspace,
  "statistics.exportAssistant": (ids) => ({ ...inWorkspace(ids), language: "fr" }),
  "inbox.list": inWorkspace,
  "inbox.get": ofConversation,
  "inbox.takeOver": (ids) => ({ ...ofConversation(ids), holderId: null }),
  "inbox.reply": (ids) => ({ ...ofConversation(ids), text: "Bonjour", clientMessageId: "one" }),
  "inbox.giveBack": ofConversation,
  "inbox.close": ofConversation,
  "inbox.saveCanned": ({ cannedReplyId }) => ({ replyId: cannedReplyId, title: "Horaires", text: "De 9 h à 18 h." }),
  "inbox.removeCanned": ({ cannedReplyId }) => ({ replyId: cannedReplyId }),
  "conversations.archive": (ids) => ({ ...ofConversations(ids), isArchived: true }),
  "conversations.resolve": (ids) => ({ ...ofConversations(ids), isResolved: true }),
  "conversations.resolveAnswer": ({ workspaceId, messageId }) => ({ workspaceId, messageId, isResolved: true }),
  "conversations.restore": ({ workspaceId, deletedConversationId }) => ({
    workspaceId,
    conversationIds: [deletedConversationId],
  }),
  "conversations.delete": ofConversations,
  "checks.remove": ofCheck,
  "workspaces.setState": (ids) => ({ ...inWorkspace(ids), state: "paused" }),
  "workspaces.delete": (ids) => ({ ...inWorkspace(ids), typedName: "Le site" }),
};
/** Signed in, but about the caller's own account or organization: no id of another can be named, or it is refused inside. */
const ownInputs: Record<string, unknown> = {
  "accounts.resendConfirmation": undefined,
  "accounts.updateProfile": { name: "Ada" },
  "accounts.switchOrganization": null,
  "workspaces.list": undefined,
  "home.read": undefined,
  "workspaces.create": { name: "Un autre", siteUrl: "" },
  "live.events": { since: null },
  "live.missed": { since: 0 },
  "inbox.count": undefined,
  "insights.gapCounts": {},
  "inbox.present": { conversationId: null },
  "inbox.canned": undefined,
  "statistics.ofOrganization": {},
  "statistics.exportOrganization": { language: "en" },
};
/** Across organizations, for platform administrators alone. */
const platformInputs: Record<string, unknown> = { "home.organizations": undefined };
const openToAnyone = [
  "accounts.me",
  "accounts.registrationOpen",
  "accounts.register",
  "accounts.logIn",
  "accounts.logOut",
  "accounts.confirmEmail",
];
const visitorInputs: Inputs = {
  "widget.config": ({ workspaceId }) => ({ workspace: workspaceId }),
  "chat.ask": ({ workspaceId }) => ({ workspace: workspaceId, question: "Bonjour", clientMessageId: "one-message" }),
  "chat.history": ({ workspaceId, visitorToken }) => ({ workspace: workspaceId, visitorToken }),
  "chat.stop": ({ workspaceId, conversationId, messageId, visitorToken }) => ({
    workspace: workspaceId,
    conversationId,
    messageId,
    visitorToken,
  }),
  "chat.feedback": ({ workspaceId, messageId, visitorToken }) => ({
    workspace: workspaceId,
    messageId,
    visitorToken,
    value: 1,
  }),
  "handoff.request": ({ workspaceId, conversationId, visitorToken }) => ({
    workspace: workspaceId,
    conversationId,
    visitorToken,
  }),
  "handoff.follow": ({ workspaceId, conversationId, visitorToken }) => ({
    workspace: workspaceId,
    conversationId,
    visitorToken,
  }),
  "chat.rate": ({ workspaceId, conversationId, visitorToken }) => ({
    workspace: workspaceId,
    conversationId,
    visitorToken,
    rating: 5,
  }),
};

const proceduresOf = (router: AnyRouter): Record<string, { _def: { meta?: unknown } }> => router._def.procedures;
const accessOf = (router: AnyRouter, path: string): string | undefined => {
  const meta = proceduresOf(router)[path]?._def.meta;
  return typeof meta === "object" && meta !== null && "access" in meta ? String(meta.access) : undefined;
};
/** A caller is a proxy of functions: the path says which. */
const call = (caller: object, path: string, input: unknown): Promise<unknown> => {
  const found = path.split(".").reduce<unknown>((at, name) => Reflect.get(Object(at), name), caller);
  if (typeof found !== "function") throw new Error(`no procedure ${path}`);
  return Promise.resolve(found(input)).then(drain);
};
/** A subscription gives its events as they come; the first is enough to know it was let in. */
const drain = async (value: unknown): Promise<unknown> => {
  if (typeof value !== "object" || value === null || !(Symbol.asyncIterator in value)) return value;
  for await (const first of asEvents(value)) return first;
  return undefined;
};
const asEvents = (value: object): AsyncIterable<unknown> => value as AsyncIterable<unknown>;
const refusalOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => "let in",
    (error: unknown) => (error instanceof Error && "code" in error ? String(error.code) : `not a refusal: ${error}`),
  );

let services: TestServices;
beforeAll(async () => {
  services = await openTestServices({ RATE_SIGN_IN_PER_MINUTE: "1000" });
});
afterAll(() => services.close());

const createDashboardCaller = dashboard.createCallerFactory(appRouter);
const createVisitorCaller = visitors.createCallerFactory(publicRouter);

const contextOf = async (cookieHeader: string | null, level?: Level): Promise<DashboardContext> => {
  const session = await services.sessions.read(cookieHeader);
  const me = session && (await readMe(services, session));
  return {
    services,
    me: me && level !== undefined ? { ...me, level } : me,
    origin: testOrigin,
    cookieHeader,
    resHeaders: new Headers(),
  };
};
const dashboardCaller = async (cookie: string | null, level?: Level) =>
  createDashboardCaller(await contextOf(cookie, level));
const visitorCaller = async (workspaceId: string, origin: string) =>
  createVisitorCaller({
    services,
    origin: testOrigin,
    admission: await admitPage(services, workspaceId, { origin, fetchSite: null, referer: null, host: null }),
  });

const aDeletedSource = async (owner: WorkspaceContext): Promise<string> => {
  const { id } = await createWebSource(owner, { ...aSource, url: "http://127.0.0.1/deleted" });
  await deleteWebSource(owner, id);
  return id;
};

/** A page of a source that its site took away, with its document. */
const aGonePage = async (owner: WorkspaceContext, webSourceId: string): Promise<string> => {
  const documentId = await aDocument(owner, { text: "Une page qui n’est plus.", isDeleted: true });
  const id = newId("pag");
  await services.db.system.execute(sql`insert into web_pages
    (workspace_id, organization_id, id, web_source_id, url, depth, state, document_id) values
    (${owner.workspaceId}, ${owner.organizationId}, ${id}, ${webSourceId}, 'http://127.0.0.1/gone', 1, 'gone', ${documentId})`);
  return id;
};

const aCheck = async (owner: WorkspaceContext): Promise<string> => {
  await addCheck(owner, "Ouvert ?");
  return (await readCheckList(owner)).checks[0]?.id ?? "";
};
const anOwner = async (): Promise<{ owner: WorkspaceContext & { cookie: string }; ids: Ids }> => {
  const owner = await aWorkspace(services);
  const visitorId = newId("vis");
  const turn = await openTurn(owner, { question: "Ouvert ?", visitorId, clientMessageId: "first", channel: "widget" });
  if (turn.kind !== "opened") throw new Error("the question was not stored");
  const { id: webSourceId } = await createWebSource(owner, { ...aSource, url: "http://127.0.0.1/" });
  return {
    owner,
    ids: {
      workspaceId: owner.workspaceId,
      documentId: await aDocument(owner, { text: "Ouvert le samedi." }),
      deletedDocumentId: await aDocument(owner, { text: "Fermé le lundi.", isDeleted: true }),
      webSourceId,
      gonePage: await aGonePage(owner, webSourceId),
      deletedWebSourceId: await aDeletedSource(owner),
      faqId: (await createFaq(owner, { fields: faqFields, state: "proposed" })).id,
      deletedFaqId: await aDeletedFaq(owner),
      checkId: await aCheck(owner),
      gapId: await aGap(owner),
      topicId: await aTopic(owner),
      cannedReplyId: (await saveCanned(owner, { title: "Bonjour", text: "Bonjour !" })).id,
      conversationId: turn.conversationId,
      deletedConversationId: await aDeletedConversation(owner),
      messageId: turn.messageId,
      visitorToken: await services.visitorTokens.sign(owner.workspaceId, visitorId),
    },
  };
};

const aGap = async (owner: WorkspaceContext): Promise<string> => {
  const question = { question: "Livrez-vous ?", clientMessageId: "gap", channel: "widget" } as const;
  const turn = await openTurn(owner, { ...question, visitorId: newId("vis") });
  if (turn.kind !== "opened") throw new Error("the question was not stored");
  await closeTurn(owner, turn, {
    ...{ state: "complete", outcome: "no_answer", sources: [], ragScore: 0, text: "Je ne sais pas.", model: "local" },
    ...{ promptTokens: null, completionTokens: null, firstTokenMs: 1, responseMs: 1 },
  });
  services.clock.advance(2_000);
  await readQuestions(services, new AbortController().signal);
  return (await listGaps(owner, {})).items[0]?.id ?? "";
};

const aTopic = async ({ organizationId, workspaceId }: WorkspaceContext): Promise<string> => {
  const id = newId("top");
  await services.db.system.execute(
    sql`insert into topics (workspace_id, organization_id, id, name) values (${workspaceId}, ${organizationId}, ${id}, 'Prix')`,
  );
  return id;
};

const aDeletedConversation = async (owner: WorkspaceContext): Promise<string> => {
  const question = { question: "Fermé ?", clientMessageId: "gone", channel: "widget" } as const;
  const turn = await openTurn(owner, { ...question, visitorId: newId("vis") });
  if (turn.kind !== "opened") throw new Error("the question was not stored");
  await deleteConversations(owner, [turn.conversationId]);
  return turn.conversationId;
};

const aDeletedFaq = async (owner: WorkspaceContext): Promise<string> => {
  const fields = { ...faqFields, question: "Livrez-vous en Bretagne ?" };
  const { id } = await createFaq(owner, { fields, state: "proposed" });
  await deleteFaq(owner, id);
  return id;
};

describe("every procedure of both routers", () => {
  it("is classified, and walked by this test", () => {
    const known = [
      ...Object.keys(dashboardInputs),
      ...Object.keys(ownInputs),
      ...Object.keys(platformInputs),
      ...openToAnyone,
    ].sort();
    expect(Object.keys(proceduresOf(appRouter)).sort()).toEqual(known);
    expect(Object.keys(proceduresOf(publicRouter)).sort()).toEqual(Object.keys(visitorInputs).sort());
    for (const path of Object.keys(proceduresOf(appRouter))) {
      const access = accessOf(appRouter, path);
      expect([path, access]).toEqual([
        path,
        expect.stringMatching(/^(anyone|signed in|platform administrator|\w+\.\w+)$/),
      ]);
      expect([path, access === "anyone"]).toEqual([path, openToAnyone.includes(path)]);
    }
    for (const path of Object.keys(proceduresOf(publicRouter))) expect(accessOf(publicRouter, path)).toBe("visitor");
  });

  it("shows what was deleted to whoever may delete it, and lets them bring it back", () => {
    for (const router of ["conversations", "documents", "faq"]) {
      const access = ["delete", "listDeleted", "restore"].map((name) => accessOf(appRouter, `${router}.${name}`));
      expect([router, new Set(access).size, access[0]?.split(".")[1]]).toEqual([router, 1, "delete"]);
    }
  });

  it("refuses a stranger, except the doors of signing in", async () => {
    const { ids } = await anOwner();
    const stranger = await dashboardCaller(null);
    for (const [path, input] of Object.entries(dashboardInputs)) {
      expect([path, await refusalOf(call(stranger, path, input(ids)))]).toEqual([path, "UNAUTHORIZED"]);
    }
    for (const [path, input] of Object.entries({ ...ownInputs, ...platformInputs })) {
      expect([path, await refusalOf(call(stranger, path, input))]).toEqual([path, "UNAUTHORIZED"]);
    }
  });

  it("refuses a member of another organization who knows real ids, and lets the owner in", async () => {
    const { owner, ids } = await anOwner();
    const other = await dashboardCaller((await aWorkspace(services)).cookie);
    for (const [path, input] of Object.entries(dashboardInputs)) {
      expect([path, await refusalOf(call(other, path, input(ids)))]).toEqual([path, "NOT_FOUND"]);
    }
    expect(await refusalOf(call(other, "accounts.switchOrganization", { organizationId: owner.organizationId }))).toBe(
      "NOT_FOUND",
    );
    const own = await dashboardCaller(owner.cookie);
    for (const [path, input] of Object.entries(dashboardInputs)) {
      expect([path, await refusalOf(call(own, path, input(ids)))]).toEqual([path, "let in"]);
    }
  });

  it("refuses ids of another organization inside one's own assistant", async () => {
    const { ids } = await anOwner();
    const mine = await aWorkspace(services);
    const caller = await dashboardCaller(mine.cookie);
    const mixed = { ...ids, workspaceId: mine.workspaceId };
    for (const path of Object.keys(dashboardInputs).filter((name) =>
      /^(documents|webSources|faq|conversations|inbox|checks|insights)\.(get|gap|answerGap|settleGap|dismissGap|reopenGap|renameTopic|mergeTopic|hideTopic|passages|pages|update|visit|stop|reindex|setState|restore|restorePage|delete|edit|remove|takeOver|reply|giveBack|close|archive|resolve|resolveAnswer)$/.test(
        name,
      ),
    )) {
      expect([path, await refusalOf(call(caller, path, dashboardInputs[path]?.(mixed)))]).toEqual([path, "NOT_FOUND"]);
    }
  });

  it("lets platform administrators alone across organizations, and whoever is at N4 in one is not", async () => {
    const { cookie } = await aWorkspace(services);
    const context = await contextOf(cookie, 4);
    const as = (isPlatformAdministrator: boolean) =>
      createDashboardCaller({ ...context, me: context.me && { ...context.me, isPlatformAdministrator } });
    for (const [path, input] of Object.entries(platformInputs)) {
      expect(accessOf(appRouter, path)).toBe("platform administrator");
      expect([path, await refusalOf(call(as(false), path, input))]).toEqual([path, "FORBIDDEN"]);
      expect([path, await refusalOf(call(as(true), path, input))]).toEqual([path, "let in"]);
    }
  });

  it("holds the table of rights: each level may do what it says and nothing more", async () => {
    const { owner, ids } = await anOwner();
    for (const level of levels) {
      const caller = await dashboardCaller(owner.cookie, level);
      for (const [path, input] of Object.entries(dashboardInputs)) {
        const access = accessOf(appRouter, path);
        const action = isAction(access) ? access : null;
        if (!action) throw new Error(`${path} has no action`);
        if (!can(level, action)) {
          expect([level, path, await refusalOf(call(caller, path, input(ids)))]).toEqual([level, path, "FORBIDDEN"]);
        } else if (!/delete|remove|restore|setState/.test(path)) {
          expect([level, path, await refusalOf(call(caller, path, input(ids)))]).toEqual([level, path, "let in"]);
        }
      }
    }
  });
});

describe("every procedure of visitors", () => {
  it("refuses a page of another site, and a token of another visitor or assistant, and lets the visitor in", async () => {
    const { ids } = await anOwner();
    const foreign = await visitorCaller(ids.workspaceId, "https://evil.example");
    const page = await visitorCaller(ids.workspaceId, "https://site.example");
    const other = await anOwner();
    const strangers = [
      await services.visitorTokens.sign(ids.workspaceId, newId("vis")),
      other.ids.visitorToken,
      "forged",
    ];
    for (const [path, input] of Object.entries(visitorInputs)) {
      if (path === "chat.ask") {
        expect(await call(foreign, path, input(ids))).toMatchObject({ type: "failed", reason: "origin_refused" });
        continue;
      }
      expect([path, await refusalOf(call(foreign, path, input(ids)))]).toEqual([path, "FORBIDDEN"]);
      if (path === "widget.config" || path === "chat.history") continue;
      for (const visitorToken of strangers) {
        const refusal = await refusalOf(call(page, path, input({ ...ids, visitorToken })));
        expect([path, ["NOT_FOUND", "UNAUTHORIZED"].includes(refusal)]).toEqual([path, true]);
      }
    }
    const history = await call(page, "chat.history", { workspace: ids.workspaceId, visitorToken: strangers[0] });
    expect(history).toEqual({ conversations: [], conversation: null });
    for (const [path, input] of Object.entries(visitorInputs)) {
      expect([path, await refusalOf(call(page, path, input(ids)))]).toEqual([path, "let in"]);
    }
  });
});

describe("the query's own wall", () => {
  it("keeps organizations apart when row-level security is taken away", async () => {
    const { owner, ids } = await anOwner();
    const mine = await aWorkspace(services);
    const other = await dashboardCaller(mine.cookie);
    await setRowLevelSecurity("disable");
    try {
      const unfiltered = await withTenant(services.db, mine, (tx) => rowsOf(tx, sql`select id from workspaces`));
      expect(unfiltered.length).toBeGreaterThan(1);
      for (const [path, input] of Object.entries(dashboardInputs)) {
        expect([path, await refusalOf(call(other, path, input(ids)))]).toEqual([path, "NOT_FOUND"]);
      }
      const listed = await call(other, "workspaces.list", undefined);
      expect(JSON.stringify(listed)).toContain(mine.workspaceId);
      expect(JSON.stringify(listed)).not.toContain(ids.workspaceId);
      const found = await findPassages({ ...mine, workspaceId: owner.workspaceId }, "Est-ce ouvert le samedi ?");
      expect(found.passages).toEqual([]);
      expect((await findPassages(owner, "Est-ce ouvert le samedi ?")).passages).toHaveLength(1);
    } finally {
      await setRowLevelSecurity("enable");
    }
  });
});

const setRowLevelSecurity = async (verb: "enable" | "disable") => {
  const tables = await rowsOf<{ name: string }>(
    services.db.system,
    sql`select relname as name from pg_class where relkind = 'r' and relforcerowsecurity`,
  );
  for (const { name } of tables) {
    await services.db.system.execute(sql.raw(`alter table ${name} ${verb} row level security`));
  }
};

const isAction = (value: string | undefined): value is Action => value !== undefined && value in actions;
