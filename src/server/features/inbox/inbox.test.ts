import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Followed, PersonRequested } from "~/contract/inbox";
import { askAll, type HeardEvent, hear, only, sendQuestion, textOf } from "~/test/ask";
import { aDocument } from "~/test/documents";
import { serveDoors, type TestServer } from "~/test/http";
import { aManager, aWorkspace } from "~/test/people";
import { openTestServices, type TestServices } from "~/test/services";
import { type MistralStub, startMistralStub } from "../../../../scripts/bench/mistral-stub.mjs";
import { createServices } from "../../services";
import type { WorkspaceContext } from "../../trpc/procedures";
import { catchUpSearch } from "../conversations/catch-up-search";
import { exportConversations } from "../conversations/export-conversations";
import { listConversations } from "../conversations/list-conversations";
import { bePresent } from "./be-present";
import { closeConversation } from "./close-conversation";
import { countInbox } from "./count-inbox";
import { endSilentConversations } from "./end-silent-conversations";
import { getInboxConversation } from "./get-inbox-conversation";
import { giveBack } from "./give-back";
import { listInbox } from "./list-inbox";
import { mailTeam } from "./mail-team";
import { mailVisitor } from "./mail-visitor";
import { replyToVisitor } from "./reply-to-visitor";
import { takeOver } from "./take-over";

const guarantee = "La garantie des lampes rénovées dure vingt-quatre mois, pièces et main-d'œuvre.";
const answerable = "Combien de temps dure la garantie des lampes ?";
const minuteMs = 60_000;

let stub: MistralStub;
let services: TestServices;
let server: TestServer;
let site: WorkspaceContext;
let colleague: WorkspaceContext;

beforeAll(async () => {
  stub = await startMistralStub();
  services = await openTestServices({ MISTRAL_API_KEY: "a-test-key", MISTRAL_BASE_URL: stub.baseUrl });
  server = await serveDoors(services);
  site = await aWorkspace(services);
  await aDocument(site, { text: guarantee });
  const other = await aManager(services);
  colleague = { ...site, actor: { ...other.actor, name: "Nora" } };
  site.actor.name = "Ada";
});
afterAll(async () => {
  await server.close();
  await services.close();
  await stub.close();
});
afterEach(() => {
  stub.set({ mode: "ok", firstTokenDelayMs: 0, tokenDelayMs: 0 });
  services.mails.length = 0;
  services.clock.advance(2 * minuteMs);
});

interface Visit {
  conversationId: string;
  visitorToken: string;
}
const begin = async (): Promise<Visit> => {
  const heard = await askAll(server.url, { workspace: site.workspaceId, question: answerable });
  const { conversationId, visitorToken } = only(heard, "start");
  return { conversationId, visitorToken };
};
const askAgain = (visit: Visit, question = answerable): Promise<HeardEvent[]> =>
  askAll(server.url, { workspace: site.workspaceId, question, ...visit });
const call = async <T>(path: string, input: object, origin = "https://site.example") => {
  const response = await fetch(`${server.url}/api/public/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", origin },
    body: JSON.stringify({ workspace: site.workspaceId, ...input }),
  });
  const body: { result?: { data: T }; error?: { message: string; data: { details: Record<string, unknown> } } } =
    await response.json();
  return { status: response.status, data: body.result?.data, error: body.error };
};
const request = async (visit: object) => {
  const { data, error } = await call<PersonRequested>("handoff.request", visit);
  if (!data) throw new Error(JSON.stringify(error));
  return data;
};
const follow = (visit: object) => call<Followed>("handoff.follow", visit);
const take = (ctx: WorkspaceContext, { conversationId }: Visit, holderId: string | null = null) =>
  takeOver(ctx, { conversationId, holderId });
const reply = (ctx: WorkspaceContext, { conversationId }: Visit, text: string, clientMessageId: string = text) =>
  replyToVisitor(ctx, { conversationId, text, clientMessageId });
const statusOf = async ({ conversationId }: Visit) => (await getInboxConversation(site, { conversationId })).status;

describe("a conversation that a person holds", () => {
  it("ends a question handed over, without a model call, and counts it for who holds it", async () => {
    const visit = await begin();
    await take(site, visit);
    const before = stub.counts().requests;
    const heard = await askAgain(visit);
    expect(only(heard, "done")).toMatchObject({ outcome: "handed_over", ragScore: null });
    expect(textOf(heard)).toBe("");
    expect(stub.counts().requests).toBe(before);
    const shown = await getInboxConversation(site, visit);
    expect(shown).toMatchObject({ status: "human", holder: { name: "Ada" } });
    expect(shown.unansweredSince).not.toBeNull();
    expect((await countInbox(site)).mine).toBe(1);
    await reply(site, visit, "Bonjour, je regarde.");
    expect((await countInbox(site)).mine).toBe(0);
    await giveBack(site, visit);
    expect(textOf(await askAgain(visit, "Et pour les pièces ?"))).not.toBe("");
    // The list of those handed over keeps it, though the assistant answered last.
    const { items } = await listConversations(site, { limit: 100, outcome: "handed_over" });
    expect(items.map(({ id }) => id)).toContain(visit.conversationId);
    await closeConversation({ ...site }, visit);
  });

  it("is not answered by a colleague, who may take it knowingly", async () => {
    const visit = await begin();
    await take(site, visit);
    await expect(reply(colleague, visit, "Moi aussi")).rejects.toMatchObject({ code: "inbox.held_by_other" });
    await expect(giveBack(colleague, visit)).rejects.toMatchObject({ code: "inbox.held_by_other" });
    await expect(take(colleague, visit)).rejects.toMatchObject({
      code: "inbox.held_by_other",
      details: { name: "Ada" },
    });
    await take(colleague, visit, site.actor.userId);
    expect((await getInboxConversation(site, visit)).holder?.name).toBe("Nora");
    await expect(reply(site, visit, "Trop tard")).rejects.toMatchObject({ code: "inbox.held_by_other" });
    await closeConversation(colleague, visit);
  });

  it("shows in the list a colleague's words without marks, and a visitor's as typed", async () => {
    const visit = await begin();
    await take(site, visit);
    const excerpt = async () =>
      (await listInbox(site, site.workspaceId)).items.find(({ id }) => id === visit.conversationId)?.excerpt;
    await reply(site, visit, `**Oui**, voici [le suivi](https://site.example).\n\n- ${"loin ".repeat(1_000)}`);
    expect(await excerpt()).toMatch(/^Oui, voici le suivi\. loin .*…$/);
    await askAgain(visit, "**Merci** _beaucoup_ !");
    expect(await excerpt()).toBe("**Merci** _beaucoup_ !");
    await closeConversation(site, visit);
  });

  it("gets a reply sent twice under one id once, and none before it is taken", async () => {
    const visit = await begin();
    await expect(reply(site, visit, "Trop tôt")).rejects.toMatchObject({ code: "inbox.take_over_first" });
    await take(site, visit);
    await Promise.all([reply(site, visit, "Bonjour", "one"), reply(site, visit, "Bonjour", "one")]);
    const { messages } = await getInboxConversation(site, visit);
    expect(messages.filter(({ role }) => role === "person")).toMatchObject([{ text: "Bonjour", author: "Ada" }]);
    await closeConversation(site, visit);
  });

  it("taken by two people at once is held by one, and the other is told", async () => {
    const visit = await begin();
    const ends = await Promise.allSettled([take(site, visit), take(colleague, visit)]);
    expect(ends.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("a conversation taken while the model writes", () => {
  const takenWhileWriting = async (node: Pick<WorkspaceContext, "turns">) => {
    stub.set({ text: Array.from({ length: 60 }, (_, i) => `mot${i}`).join(" "), tokenDelayMs: 60 });
    const heard: HeardEvent[] = [];
    const response = await sendQuestion(server.url, { workspace: site.workspaceId, question: answerable });
    let visit: Visit | undefined;
    for await (const event of hear(response)) {
      heard.push(event);
      if (event.event.type === "start") visit = event.event;
      if (event.event.type === "delta" && visit && heard.length === 4) await take({ ...site, ...node }, visit);
    }
    if (!visit) throw new Error("no start");
    return { heard, visit };
  };

  it("says no more: what was said stays, and the answer ends handed over", async () => {
    const { heard, visit } = await takenWhileWriting(site);
    expect(only(heard, "done").outcome).toBe("handed_over");
    expect(textOf(heard)).toMatch(/mot0/);
    expect(textOf(heard)).not.toMatch(/mot20/);
    const { messages } = await getInboxConversation(site, visit);
    const answer = messages.find(({ role }) => role === "assistant");
    expect(answer).toMatchObject({ text: textOf(heard), answer: { state: "complete", outcome: "handed_over" } });
  });

  it("on another node is left within a second", async () => {
    const elsewhere = createServices(services.config, services.db, { clock: services.clock, logger: services.logger });
    const { heard } = await takenWhileWriting({ turns: elsewhere.turns });
    expect(only(heard, "done").outcome).toBe("handed_over");
    expect(textOf(heard)).not.toMatch(/mot30/);
    elsewhere.live.stop();
  });
});

describe("a visitor who asks for a person", () => {
  it("gets a number, the same one when asking again, and a sentence about what happens", async () => {
    const visit = await begin();
    const first = await request({ ...visit, note: "Une pièce manque." });
    expect(first).toMatchObject({ status: "waiting", isSomebodyThere: false, hasEmail: false });
    expect(first.message).toContain(`Ticket nº\u00a0${first.ticket}`);
    expect(first.message).toContain("Laissez votre e-mail");
    const again = await request({ ...visit, note: "Une pièce manque.", email: "client@mail.example", language: "en" });
    expect(again).toMatchObject({ ticket: first.ticket, hasEmail: true });
    expect(again.message).toContain("client@mail.example");
    const { messages, visitorEmail } = await getInboxConversation(site, visit);
    expect(visitorEmail).toBe("client@mail.example");
    expect(messages.filter(({ text }) => text === "Une pièce manque.")).toHaveLength(1);
    expect(messages.filter(({ event }) => event === "requested")).toHaveLength(1);
    const other = await request(await begin());
    expect(other.ticket).toBeGreaterThan(first.ticket);
  });

  it("is found by the address and the number they call back with, and both are taken along", async () => {
    const visit = await begin();
    const { ticket } = await request({ ...visit, email: "Marie.Curie@mail.example" });
    services.clock.advance(2 * minuteMs);
    await catchUpSearch(services, new AbortController().signal);
    for (const search of ["marie.curie@mail.example", String(ticket)]) {
      const { items } = await listConversations(site, { search });
      expect(items.map(({ id }) => id)).toContain(visit.conversationId);
    }
    for await (const slice of exportConversations(site, { search: "curie" }))
      expect(slice).toMatchObject([{ visitorEmail: "Marie.Curie@mail.example", ticket }]);
  });

  it("is answered by somebody who is there, and is told so", async () => {
    await bePresent(site, null);
    expect((await request(await begin())).isSomebodyThere).toBe(true);
    services.clock.advance(2 * minuteMs);
    expect((await request(await begin())).isSomebodyThere).toBe(false);
    await bePresent({ ...site, actor: { ...site.actor, level: 0 } }, null);
    expect((await request(await begin())).isSomebodyThere).toBe(false);
  });

  it("without a conversation is told to ask first; a stranger's, a bad address, too many calls are refused", async () => {
    const none = await call("handoff.request", {});
    expect(none).toMatchObject({ status: 400, error: { message: "handoff.no_conversation" } });
    expect(none.error?.data.details.message).toContain("Posez d’abord votre question");
    const [visit, other] = [await begin(), await begin()];
    const foreign = { conversationId: visit.conversationId, visitorToken: other.visitorToken };
    expect((await call("handoff.request", foreign)).status).toBe(404);
    expect((await call("handoff.request", { ...visit, visitorToken: "forged" })).status).toBe(401);
    expect((await call("handoff.request", { ...visit, email: "not an address" })).status).toBe(400);
    expect((await call("handoff.request", visit, "https://evil.example")).status).toBe(403);
    for (let count = 0; count < 10; count++) await call("handoff.request", visit);
    expect((await call("handoff.request", visit)).status).toBe(429);
  });

  it("still has the assistant until somebody comes, and waits first in the inbox, the longest on top", async () => {
    const [one, two] = [await begin(), await begin()];
    await request(one);
    services.clock.advance(1_000);
    await request(two);
    expect(textOf(await askAgain(one))).not.toBe("");
    const ids = (await listInbox(site, site.workspaceId)).items.map(({ id }) => id);
    expect(ids.indexOf(one.conversationId)).toBeLessThan(ids.indexOf(two.conversationId));
    expect(ids.indexOf(two.conversationId)).toBeLessThan(ids.length);
  });

  it("reads a person's reply as soon as it is written, with the name, in a call or two", async () => {
    const visit = await begin();
    await request(visit);
    const now = await follow(visit);
    const began = Date.now();
    const waiting = follow({ ...visit, version: now.data?.version });
    await sleep(150);
    await take(site, visit);
    const taken = await waiting;
    expect(taken.data).toMatchObject({ status: "human", person: "Ada" });
    const next = follow({ ...visit, version: taken.data?.version });
    await sleep(50);
    await reply(site, visit, "Je vous l’envoie.");
    expect((await next).data?.messages.at(-1)).toMatchObject({ text: "Je vous l’envoie.", author: "Ada" });
    expect(Date.now() - began).toBeLessThan(2_000);
    await closeConversation(site, visit);
    expect((await follow(visit)).data).toMatchObject({ status: "closed", person: null });
    expect((await follow({ ...visit, visitorToken: "forged" })).status).toBe(401);
  });
});

describe("a conversation without a word for half an hour", () => {
  it("ends, unless the visitor waits for a person, and a later message opens it again", async () => {
    const [silent, waiting, held, owed] = [await begin(), await begin(), await begin(), await begin()];
    await request(waiting);
    await take(site, held);
    await take(site, owed);
    await askAgain(owed);
    services.clock.advance(29 * minuteMs);
    await endSilentConversations(services);
    expect(await statusOf(silent)).toBe("ai");
    services.clock.advance(minuteMs);
    await endSilentConversations(services);
    expect(await Promise.all([silent, waiting, held, owed].map(statusOf))).toEqual([
      "closed",
      "waiting",
      "closed",
      "human",
    ]);
    expect(textOf(await askAgain(held))).not.toBe("");
    expect(await statusOf(held)).toBe("ai");
  });
});

describe("who is there", () => {
  it("is seen by colleagues while they look, and not after", async () => {
    const visit = await begin();
    await request(visit);
    await bePresent(colleague, visit.conversationId);
    expect((await getInboxConversation(site, visit)).viewers).toEqual([
      { userId: colleague.actor.userId, name: "Nora" },
    ]);
    services.clock.advance(minuteMs);
    expect((await getInboxConversation(site, visit)).viewers).toEqual([]);
  });
});

describe("an e-mail", () => {
  it("tells the team once an hour that a visitor waits, when nobody is there", async () => {
    const visit = await begin();
    await request(visit);
    await bePresent(site, null);
    expect(await mailTeam(inSite(), visit.conversationId)).toBe(minuteMs);
    services.clock.advance(3 * minuteMs);
    expect(await mailTeam(inSite(), visit.conversationId)).toBeNull();
    expect(services.mails).toHaveLength(1);
    const link = `/inbox?open=${site.workspaceId}.${visit.conversationId}`;
    expect(services.mails[0]).toMatchObject({ text: expect.stringContaining(link) });
    services.clock.advance(10 * minuteMs);
    expect(await mailTeam(inSite(), visit.conversationId)).toBe(50 * minuteMs);
    await take(site, visit);
    await reply(site, visit, "Me voici.");
    services.clock.advance(60 * minuteMs);
    expect(await mailTeam(inSite(), visit.conversationId)).toBeNull();
    expect(services.mails).toHaveLength(1);
  });

  it("brings the replies to a visitor who has gone, in one mail that leads back to the page", async () => {
    const page = { url: "https://site.example/tarifs", title: "Tarifs" };
    const heard = await askAll(server.url, { workspace: site.workspaceId, question: answerable, page });
    const visit: Visit = only(heard, "start");
    await request({ ...visit, email: "client@mail.example" });
    await take(site, visit);
    services.clock.advance(minuteMs);
    await reply(site, visit, "Première {link} réponse.");
    await reply(site, visit, "Seconde réponse.");
    await mailVisitor(inSite(), visit.conversationId);
    await mailVisitor(inSite(), visit.conversationId);
    expect(services.mails).toHaveLength(1);
    const [mail] = services.mails;
    expect(mail?.to).toBe("client@mail.example");
    expect(mail?.text).toContain("Première {link} réponse.\n\nSeconde réponse.");
    expect(mail?.text).toContain("https://site.example/tarifs#monitora");
  });

  it("is not sent to a visitor who has read the reply in the window", async () => {
    const visit = await begin();
    await request({ ...visit, email: "client@mail.example" });
    await take(site, visit);
    services.clock.advance(minuteMs);
    await reply(site, visit, "Bonjour.");
    services.clock.advance(5_000);
    await follow(visit);
    await mailVisitor(inSite(), visit.conversationId);
    expect(services.mails).toEqual([]);
  });
});

const inSite = () => ({ ...services, organizationId: site.organizationId, workspaceId: site.workspaceId });
