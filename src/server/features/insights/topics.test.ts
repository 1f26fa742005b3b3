import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Channel } from "~/contract/conversations";
import { aWorkspace } from "~/test/people";
import { openTestServices, type TestServices } from "~/test/services";
import { asSystem } from "../../db/tenant";
import { newId } from "../../kernel/ids";
import type { WorkspaceContext } from "../../trpc/procedures";
import { closeTurn } from "../conversations/close-turn";
import { giveFeedback } from "../conversations/give-feedback";
import { openTurn } from "../conversations/open-turn";
import { askDueTopics } from "./ask-due-topics";
import { hideTopic, mergeTopic, renameTopic } from "./change-topics";
import { listTopics } from "./list-topics";
import { readQuestions } from "./read-questions";
import { refreshTopics } from "./refresh-topics";
import { listDueForFirstTopics, listDueForTopics } from "./topics.repository";

let services: TestServices;
let site: WorkspaceContext;

beforeAll(async () => {
  services = await openTestServices();
});
afterAll(() => services.close());
beforeEach(async () => {
  site = await aWorkspace(services);
});

const asked = async (question: string, channel: Channel = "widget", outcome: "answered" | "no_answer" = "answered") => {
  const visitorId = newId("vis");
  const turn = await openTurn(site, { question, visitorId, clientMessageId: newId("msg"), channel });
  if (turn.kind !== "opened") throw new Error(turn.kind);
  services.clock.advance(1_000);
  await closeTurn(site, turn, {
    ...{ state: "complete", outcome, ragScore: 0.8, sources: [], text: "…", model: "local" },
    ...{ promptTokens: 1, completionTokens: 1, firstTokenMs: 1, responseMs: 1 },
  });
  return { visitorId, messageId: turn.messageId };
};
const refresh = async () => {
  services.clock.advance(5_000);
  await readQuestions(services, new AbortController().signal);
  await refreshTopics(site, new AbortController().signal);
};
const names = async () => (await listTopics(site, {})).items.map(({ name, count }) => [name, count]);

const delivery = ["combien coûte la livraison ?", "Quel est le prix de la livraison ?", "La livraison, quel coût ?"];
const warranty = ["La garantie dure combien d’années ?", "Quelle est la durée de la garantie ?", "Durée de garantie ?"];
const askAll = async (questions: string[]) => {
  for (const question of questions) await asked(question);
};
/** The only topic with such a name. */
const topic = async (start: string) => {
  const { items } = await listTopics(site, {});
  const found = items.filter(({ name }) => name.startsWith(start));
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} topics begin with ${start}`);
  return found[0];
};

describe("topics", () => {
  it("come within seconds to an assistant that has none, and with the next round to one that has", async () => {
    const due = async (list: typeof listDueForTopics) =>
      (await asSystem(services.db, "sweep", (tx) => list(tx, 10))).map(({ workspaceId }) => workspaceId);
    await askAll(delivery);
    services.clock.advance(5_000);
    await readQuestions(services, new AbortController().signal);
    expect(await due(listDueForFirstTopics)).toContain(site.workspaceId);
    await refresh();
    expect(await due(listDueForFirstTopics)).not.toContain(site.workspaceId);
    await asked("Peut-on venir avec un chien ?");
    services.clock.advance(5_000);
    await readQuestions(services, new AbortController().signal);
    expect(await due(listDueForFirstTopics)).not.toContain(site.workspaceId);
    expect(await due(listDueForTopics)).toContain(site.workspaceId);
  });

  it("group what is asked in several ways, from three questions on, named after the most asked one", async () => {
    await askAll([...delivery, ...warranty, "combien coûte la livraison ?", "Peut-on venir avec un chien ?"]);
    await asked("Quel est le prix de la livraison ?", "test");
    await refresh();
    expect(await names()).toEqual([
      ["Combien coûte la livraison ?", 4],
      [expect.stringMatching(/garantie/), 3],
    ]);
    const { samples } = await topic("Combien");
    expect(samples.map(({ question, count }) => [question, count])).toEqual([
      ["combien coûte la livraison ?", 2],
      ["La livraison, quel coût ?", 1],
      ["Quel est le prix de la livraison ?", 1],
    ]);
  });

  it("keep their name and their questions when a question comes to be known by another key", async () => {
    await askAll(delivery);
    await refresh();
    await renameTopic(site, { topicId: (await topic("")).id, name: "Frais de port", isByHand: true });
    const { system } = services.db;
    const own = sql`where workspace_id = ${site.workspaceId}`;
    await system.execute(sql`update questions set question_key = 'old ' || question_key ${own}`);
    await system.execute(sql`update phrasings set question_key = 'old ' || question_key ${own}`);
    await system.execute(sql`update conversations set questions_read_at = null ${own}`);
    await refresh();
    expect(await names()).toEqual([["Frais de port", 3]]);
  });

  it("tell how often they are asked compared with the period before, answered and liked", async () => {
    await askAll(delivery);
    services.clock.advance(30 * 86_400_000);
    const { visitorId, messageId } = await asked("combien coûte la livraison ?");
    await giveFeedback(site, { visitorId, messageId, value: 1 });
    await asked("combien coûte la livraison ?", "widget", "no_answer");
    await asked("Prix de la livraison ?", "widget", "no_answer");
    await asked("Quel coût, la livraison ?");
    await refresh();
    expect((await listTopics(site, { days: 30 })).items).toMatchObject([
      { count: 4, before: 3, answeredShare: 0.5, satisfaction: 100 },
    ]);
  });

  it("keep their name, what they were merged into and that they are hidden when new questions come", async () => {
    await askAll([...delivery, ...warranty]);
    await refresh();
    const [one, other] = [await topic(await nameWith("livraison")), await topic(await nameWith("garantie"))];
    await renameTopic(site, { topicId: one.id, name: "Frais de port", isByHand: true });
    await mergeTopic(site, { topicId: other.id, intoId: one.id });
    await askAll(["Le coût de la livraison ?", "Et la garantie, quelle durée ?"]);
    await refresh();
    expect(await names()).toEqual([["Frais de port", 8]]);
    expect((await topic("Frais")).merged).toEqual([{ id: other.id, name: other.name }]);
    await hideTopic(site, { topicId: one.id, isHidden: true });
    await asked("Le coût de la livraison ?");
    await refresh();
    expect(await names()).toEqual([]);
    expect((await listTopics(site, { hidden: true })).items).toMatchObject([{ name: "Frais de port", count: 9 }]);
    await hideTopic(site, { topicId: one.id, isHidden: false });
    await mergeTopic(site, { topicId: other.id, intoId: null });
    expect(await names()).toEqual([
      ["Frais de port", 5],
      [other.name, 4],
    ]);
  });

  it("never have the same name, and are never merged in a circle", async () => {
    await askAll([...delivery, ...warranty]);
    await refresh();
    const [one, other] = [await topic(await nameWith("livraison")), await topic(await nameWith("garantie"))];
    const taken = renameTopic(site, { topicId: one.id, name: other.name, isByHand: true });
    await expect(taken).rejects.toMatchObject({ code: "topics.name_taken" });
    await mergeTopic(site, { topicId: other.id, intoId: one.id });
    await expect(mergeTopic(site, { topicId: one.id, intoId: other.id })).rejects.toMatchObject({
      code: "topics.into_itself",
    });
    await renameTopic(site, { topicId: one.id, name: other.name, isByHand: true });
    await mergeTopic(site, { topicId: other.id, intoId: null });
    expect((await names()).map(([name]) => name).sort()).toEqual([other.name, `${other.name} (2)`].sort());
  });

  it("say nothing any more of what was erased, neither in samples nor in their name", async () => {
    await askAll([...delivery, "Combien coûte la livraison à domicile ?", "combien coûte la livraison ?"]);
    await refresh();
    expect((await names())[0]?.[0]).toBe("Combien coûte la livraison ?");
    await services.db.system.execute(
      sql`delete from messages where workspace_id = ${site.workspaceId} and text = 'combien coûte la livraison ?'`,
    );
    await services.db.system.execute(sql`delete from questions q where q.workspace_id = ${site.workspaceId}
      and not exists (select 1 from messages m where m.id = q.question_id)`);
    const shown = JSON.stringify(await listTopics(site, {}));
    expect(shown.toLowerCase()).not.toContain("combien coûte la livraison ?");
    await askDueTopics(services);
    await refreshTopics(site, new AbortController().signal);
    const [left] = (await listTopics(site, {})).items;
    expect(left).toMatchObject({ count: 3, name: expect.stringMatching(/livraison/) });
  });

  const nameWith = async (word: string) =>
    (await listTopics(site, {})).items.find(({ name }) => name.toLowerCase().includes(word))?.name ?? "none";
});
