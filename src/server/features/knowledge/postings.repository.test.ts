import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { postings } from "~/server/db/schema/documents";
import { withTenant } from "~/server/db/tenant";
import { aDocument } from "~/test/documents";
import { aWorkspace } from "~/test/people";
import { openTestServices, type TestServices } from "~/test/services";
import { addPostings, dropPostings, listNearTerms, readLiveIndex } from "./postings.repository";
import { eachPosting } from "./postings.rules";
import { openSegment, showRevision } from "./segments.repository";

let services: TestServices;
let ctx: Awaited<ReturnType<typeof aWorkspace>>;
let documentId: string;

beforeAll(async () => {
  services = await openTestServices();
  ctx = await aWorkspace(services);
  documentId = await aDocument(ctx, { text: "Rien ici." });
});
afterAll(() => services.close());

const owner = () => ({ organizationId: ctx.organizationId, workspaceId: ctx.workspaceId });
const revision = (number: number) => ({ ...owner(), documentId, revision: number });
const passage = (id: number, ...terms: [string, number][]) => ({ id, length: 10, terms });

const read = async (term: string) => {
  const index = await withTenant(services.db, ctx, (tx) => readLiveIndex(tx, owner(), [term]));
  const found: [number, number][] = [];
  for (const { data } of index.terms) eachPosting(data, (id, frequency) => found.push([id, frequency]));
  return found;
};

it("postings written in several calls read as one list, and only once their segment is shown", async () => {
  await withTenant(services.db, ctx, async (tx) => {
    const segment = { ...owner(), segmentId: await openSegment(tx, revision(50)) };
    await addPostings(tx, {
      ...segment,
      passages: [passage(2_000, ["lampe", 3]), passage(1_000, ["lampe", 1], ["laiton", 2])],
    });
    await addPostings(tx, { ...segment, passages: [passage(3_000, ["lampe", 1])] });
  });
  expect(await read("lampe")).toEqual([]);
  await withTenant(services.db, ctx, (tx) => showRevision(tx, revision(50), { passages: 3, totalLength: 30 }));
  expect(await read("lampe")).toEqual([
    [1_000, 1],
    [2_000, 3],
    [3_000, 1],
  ]);
  expect(await read("laiton")).toEqual([[1_000, 2]]);
});

it("near terms are those guessed that occur, and a few that start alike", async () => {
  const near = (guesses: string[], starts: string[]) =>
    withTenant(services.db, ctx, (tx) => listNearTerms(tx, owner(), guesses, starts, 8));
  expect(await near(["lampe", "lampu"], [])).toEqual(["lampe"]);
  expect(await near(["lampu"], ["lait"])).toEqual(["laiton"]);
});

it("a segment's postings are dropped a slice at a time until none is left", async () => {
  await withTenant(services.db, ctx, async (tx) => {
    const segment = { ...owner(), segmentId: await openSegment(tx, revision(60)) };
    await addPostings(tx, { ...segment, passages: [passage(4_000, ["un", 1], ["deux", 1], ["trois", 1])] });
    expect(await tx.$count(postings, eq(postings.segmentId, segment.segmentId))).toBe(3);
    expect([
      await dropPostings(tx, segment, 2),
      await dropPostings(tx, segment, 2),
      await dropPostings(tx, segment, 2),
    ]).toEqual([2, 1, 0]);
  });
});
