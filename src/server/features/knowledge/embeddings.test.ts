import { sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { aDocument } from "~/test/documents";
import { aWorkspace } from "~/test/people";
import { openTestServices, type TestServices } from "~/test/services";
import { type MistralStub, startMistralStub } from "../../../../scripts/bench/mistral-stub.mjs";
import { rowsOf } from "../../db/client";
import type { WorkspaceContext } from "../../trpc/procedures";
import { chooseEmbedder } from "../workspaces/choose-embedder";
import { publicWorkspace } from "../workspaces/public-workspace";
import { updateModel } from "../workspaces/update-model";
import { deleteDocument } from "./delete-document";
import { embedPassages } from "./embed-passages";
import { embedQuestion } from "./embed-question";
import { findPassages } from "./find-passages";
import { readEmbedding } from "./read-embedding";
import { updateDocument } from "./update-document";

const returns = "Vous pouvez renvoyer un article dans les trente jours, sans frais.";
const shipping = "Un colis met deux jours à venir. Le transporteur prévient avant de passer, et demande une signature.";
const never = new AbortController().signal;

/** Texts about parcels point one way, all others another: what words can't tell. */
const byMeaning = (text: string): number[] => {
  const vector = new Array<number>(1_024).fill(0);
  vector[/colis|livr|command/i.test(text) ? 0 : 1] = 1;
  vector[2] = 0.1;
  return vector;
};

let stub: MistralStub;
let services: TestServices;
let site: WorkspaceContext;
beforeAll(async () => {
  stub = await startMistralStub({ vectorOf: byMeaning });
  services = await openTestServices({ MISTRAL_API_KEY: "a-key", MISTRAL_BASE_URL: stub.baseUrl });
  site = await aWorkspace(services);
  await aDocument(site, { text: returns, fileName: "retours.txt" });
  await aDocument(site, { text: shipping, fileName: "livraison.txt" });
});
afterAll(async () => {
  await services.close();
  await stub.close();
});
/** Each test begins without a vector. */
afterEach(async () => {
  stub.set({ mode: "ok" });
  await wish("");
  await embed();
});

const wish = (embeddingModel: string) => updateModel(site, { settings: { embeddingModel } });
const embed = () => embedPassages(site, never);
const textsPaid = (): string[] => stub.bodies().flatMap((body) => inputsOf(body));
const inputsOf = (body: unknown): string[] =>
  typeof body === "object" && body !== null && "input" in body && Array.isArray(body.input) ? body.input : [];
const waiting = async () =>
  rowsOf<{ in_seconds: number }>(
    services.db.system,
    sql`select extract(epoch from run_at - ${services.clock.now().toISOString()}::timestamptz)::float8 as in_seconds
      from jobs where kind = 'embed_passages' and workspace_id = ${site.workspaceId} order by id desc`,
  );
const find = async (question: string, waitMs = 5_000) => {
  const row = await publicWorkspace(services, site.workspaceId);
  const embedder = row && chooseEmbedder(services, row, row.servingEmbeddingModel);
  return findPassages(site, question, "fr", await embedQuestion(embedder, question, never, waitMs));
};

describe("the passages of an assistant", () => {
  it("are embedded when its manager wishes so, and found by what they mean", async () => {
    const question = "Quand ma commande sera-t-elle livrée, puis-je renvoyer la date ?";
    const before = await find(question);
    expect([before.passages[0]?.text, before.similarity ?? null]).toEqual([returns, null]);
    await wish("mistral-embed");
    expect((await waiting()).length).toBeGreaterThan(0);
    await embed();
    expect(await readEmbedding(site)).toEqual({
      model: "mistral-embed",
      serving: "mistral-embed",
      problem: null,
      isPossible: true,
      total: 2,
      done: 2,
    });
    const after = await find(question);
    expect(after.passages[0]?.text).toContain("colis");
    expect(after.similarity).toBeCloseTo(1, 2);
    expect(after.confidence).toBeGreaterThan(0);
  });

  it("are never paid for twice, even when another document says the same", async () => {
    await wish("mistral-embed");
    await embed();
    const paid = textsPaid().length;
    const again = await aDocument(site, { text: `${shipping}\n`, fileName: "encore-la-livraison.txt" });
    await embed();
    expect(textsPaid()).toHaveLength(paid);
    expect(await readEmbedding(site)).toMatchObject({ total: 3, done: 3 });
    await deleteDocument(site, again);
  });

  it("are found by the old vectors until the new model's are all there; then the old ones are gone", async () => {
    await wish("mistral-embed");
    await embed();
    await wish("mistral-embed-2");
    stub.set({ mode: "500" });
    await embed();
    expect(await readEmbedding(site)).toMatchObject({ serving: "mistral-embed", done: 0, problem: "server_error" });
    stub.set({ mode: "ok" });
    expect((await find("Où est ma commande ?")).similarity).toBeCloseTo(1, 2);
    await embed();
    expect(await readEmbedding(site)).toMatchObject({ serving: "mistral-embed-2", done: 2, problem: null });
    const models = await rowsOf(
      services.db.system,
      sql`select distinct model from embeddings where workspace_id = ${site.workspaceId}`,
    );
    expect(models).toEqual([{ model: "mistral-embed-2" }]);
  });

  it("wait as long as the service asks, keep what was paid for, and go on from there", async () => {
    await wish("mistral-embed");
    stub.set({ mode: "429", retryAfter: "60" });
    await embed();
    expect((await waiting())[0]?.in_seconds).toBeCloseTo(60, 0);
    expect(await readEmbedding(site)).toMatchObject({ problem: "rate_limited", done: 0 });
    stub.set({ mode: "401" });
    const jobs = (await waiting()).length;
    await embed();
    expect(await readEmbedding(site)).toMatchObject({ problem: "wrong_key", serving: "" });
    expect(await waiting()).toHaveLength(jobs);
  });

  it("of a hidden document are not paid for until it is shown", async () => {
    await wish("mistral-embed");
    const secret = await aDocument(site, {
      text: "Le code de la réserve est gardé par la gérante.",
      fileName: "code.txt",
    });
    await updateDocument(site, secret, { visibility: "hidden" });
    await embed();
    expect(textsPaid().join()).not.toContain("réserve");
    expect(await readEmbedding(site)).toMatchObject({ total: 2, done: 2 });
    const jobs = (await waiting()).length;
    await updateDocument(site, secret, { visibility: "passage" });
    expect((await waiting()).length).toBe(jobs + 1);
    await embed();
    expect(textsPaid().join()).toContain("réserve");
    expect(await readEmbedding(site)).toMatchObject({ total: 3, done: 3 });
    await deleteDocument(site, secret);
  });

  it("are embedded by one process at a time", async () => {
    await wish("mistral-embed");
    const paid = textsPaid().length;
    await Promise.all([embed(), embed(), embed()]);
    expect(textsPaid().length - paid).toBe(2);
  });

  it("without a key are left as they are, and nothing pretends to be a vector", async () => {
    const own = { ...site, config: { ...site.config, mistral: null } };
    await wish("mistral-embed");
    await embedPassages(own, never);
    expect(await readEmbedding(own)).toMatchObject({ isPossible: false, problem: "no_key", serving: "", done: 0 });
  });

  it("are found by their words alone when the question's vector is late", async () => {
    await wish("mistral-embed");
    await embed();
    stub.set({ mode: "hang" });
    const found = await find("Combien de temps pour renvoyer un article ?", 200);
    expect([found.passages[0]?.text, found.similarity ?? null]).toEqual([returns, null]);
    stub.set({ mode: "ok" });
    await wish("");
    expect((await find("Où est ma commande ?")).similarity ?? null).toBeNull();
    await embed();
    const left = await rowsOf(
      services.db.system,
      sql`select 1 from embeddings where workspace_id = ${site.workspaceId}`,
    );
    expect(left).toEqual([]);
  });
});
