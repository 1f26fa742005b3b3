import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ConversationFilter } from "~/contract/conversation-list-inputs";
import { aWorkspace } from "~/test/people";
import { openTestServices, type TestServices } from "~/test/services";
import { rowsOf } from "../../db/client";
import { newId } from "../../kernel/ids";
import type { WorkspaceContext } from "../../trpc/procedures";
import {
  archiveConversations,
  deleteConversations,
  resolveConversations,
  restoreConversations,
} from "./change-conversations";
import { closeTurn } from "./close-turn";
import { getConversation } from "./get-conversation";
import { giveFeedback } from "./give-feedback";
import { listConversations } from "./list-conversations";
import { openTurn } from "./open-turn";
import { readHistory } from "./read-history";
import { resolveAnswer } from "./resolve-answer";
import { sweepConversations } from "./sweep-conversations";

let services: TestServices;
let site: WorkspaceContext;

beforeAll(async () => {
  services = await openTestServices();
  site = await aWorkspace(services);
});
afterAll(() => services.close());

interface Held {
  id: string;
  messageId: string;
  visitorId: string;
}

const ask = async (question: string, visitorId = newId("vis"), conversationId?: string): Promise<Held> => {
  const input = { question, visitorId, clientMessageId: newId("msg"), channel: "widget" } as const;
  const turn = await openTurn(site, { ...input, ...(conversationId ? { conversationId } : {}) });
  if (turn.kind !== "opened") throw new Error(turn.kind);
  services.clock.advance(1_000);
  return { id: turn.conversationId, messageId: turn.messageId, visitorId };
};
const end = (held: Held, outcome: "answered" | "no_answer" | "failed") => {
  const turn = { conversationId: held.id, messageId: held.messageId, at: services.clock.now() };
  const common = { text: "…", model: "local", promptTokens: 1, completionTokens: 1, firstTokenMs: 1, responseMs: 1 };
  return outcome === "failed"
    ? closeTurn(site, turn, { ...common, state: "failed", reason: "internal" })
    : closeTurn(site, turn, { ...common, state: "complete", outcome, sources: [], ragScore: null });
};
const listed = async (filter: ConversationFilter = {}): Promise<string[]> =>
  (await listConversations(site, { ...filter, limit: 100 })).items.map(({ id }) => id);
const audited = async (id: string): Promise<string[]> =>
  (
    await rowsOf<{ action: string }>(
      services.db.system,
      sql`select action from audit_entries where subject_id = ${id} order by created_at, id`,
    )
  ).map(({ action }) => action);

describe("a conversation", () => {
  it("is put away and comes back: when asked, or when the visitor writes again", async () => {
    const held = await ask("À archiver ?");
    expect(await archiveConversations(site, [held.id], true)).toEqual({ conversationIds: [held.id] });
    expect(await archiveConversations(site, [held.id], true)).toEqual({ conversationIds: [] });
    expect(await listed()).not.toContain(held.id);
    expect(await listed({ archived: "yes" })).toEqual([held.id]);
    await archiveConversations(site, [held.id], false);
    expect(await listed()).toContain(held.id);
    await archiveConversations(site, [held.id], true);
    await ask("Encore là ?", held.visitorId, held.id);
    expect(await listed()).toContain(held.id);
    expect(await audited(held.id)).toEqual(["conversation.archive", "conversation.unarchive", "conversation.archive"]);
  });

  it("is settled with its answers, opened again with them, and by a later message", async () => {
    const held = await ask("À résoudre ?");
    await end(held, "no_answer");
    const isResolved = async () => {
      const { messages, isResolved } = await getConversation(site, { conversationId: held.id });
      return [isResolved, messages[1]?.answer?.isResolved];
    };
    await resolveConversations(site, [held.id], true);
    expect(await isResolved()).toEqual([true, true]);
    expect(await listed({ resolved: "no" })).not.toContain(held.id);
    await resolveConversations(site, [held.id], false);
    expect(await isResolved()).toEqual([false, false]);
    await resolveAnswer(site, { messageId: held.messageId, isResolved: true });
    expect(await isResolved()).toEqual([false, true]);
    await resolveConversations(site, [held.id], true);
    await ask("Pas tout à fait", held.visitorId, held.id);
    expect(await isResolved()).toEqual([false, true]);
  });

  it("that is deleted is nowhere, comes back for seven days, then is gone with its messages", async () => {
    const held = await ask("À supprimer ?");
    await deleteConversations(site, [held.id]);
    expect(await listed({ archived: "all" })).not.toContain(held.id);
    await expect(getConversation(site, { conversationId: held.id })).rejects.toThrow("conversations.not_found");
    expect((await readHistory(site, { visitorId: held.visitorId })).conversations).toEqual([]);
    await expect(ask("Et maintenant ?", held.visitorId, held.id)).rejects.toThrow("unknown_conversation");
    services.clock.advance(6 * 86_400_000);
    expect(await sweepConversations(services)).toBe(0);
    await restoreConversations(site, [held.id]);
    expect((await getConversation(site, { conversationId: held.id })).messages).toHaveLength(2);
    await deleteConversations(site, [held.id]);
    services.clock.advance(7 * 86_400_000 + 1);
    expect(await sweepConversations(services)).toBe(1);
    await expect(restoreConversations(site, [held.id])).rejects.toThrow("conversations.not_found");
    const left = await rowsOf(services.db.system, sql`select 1 from messages where conversation_id = ${held.id}`);
    expect(left).toEqual([]);
    expect(await audited(held.id)).toEqual(["conversation.delete", "conversation.restore", "conversation.delete"]);
  });

  it("knows the visitor's others", async () => {
    const one = await ask("La première ?");
    const other = await ask("La seconde ?", one.visitorId);
    const { others } = await getConversation(site, { conversationId: one.id });
    expect(others.map(({ id }) => id)).toEqual([other.id]);
  });
});

describe("the list", () => {
  it("is narrowed by how it ended and by what the visitor thought", async () => {
    const [answered, gap, failed] = [await ask("Une ?"), await ask("Deux ?"), await ask("Trois ?")];
    await end(answered, "answered");
    await end(gap, "no_answer");
    await end(failed, "failed");
    const thumb = (value: 1 | -1) => giveFeedback(site, { visitorId: gap.visitorId, messageId: gap.messageId, value });
    await thumb(1);
    await thumb(-1);
    expect(await listed({ outcome: "answered" })).toEqual([answered.id]);
    expect(await listed({ outcome: "failed" })).toEqual([failed.id]);
    expect(await listed({ feedback: "down" })).toEqual([gap.id]);
    expect(await listed({ feedback: "up" })).toEqual([]);
    expect(await listed({ feedback: "rated" })).toEqual([]);
  });

  it("is narrowed to days of the organization's time zone, both included", async () => {
    const held = await ask("Quand ?");
    const { lastMessageAt } = await getConversation(site, { conversationId: held.id });
    const day = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Paris" }).format(new Date(lastMessageAt));
    const shifted = (days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
    expect(await listed({ from: day, to: day })).toContain(held.id);
    expect(await listed({ from: shifted(1) })).toEqual([]);
    expect(await listed({ to: shifted(-1) })).not.toContain(held.id);
    services.clock.advance(86_400_000);
    expect(await listed({ days: 2 })).toContain(held.id);
    expect(await listed({ days: 1 })).toEqual([]);
  });

  it("comes page by page, each conversation once", async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listConversations(site, { archived: "all", limit: 3, ...(cursor ? { cursor } : {}) });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toEqual(await listed({ archived: "all" }));
    expect(new Set(seen).size).toBe(seen.length);
  });
});
