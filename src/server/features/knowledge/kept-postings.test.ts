import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { segments } from "~/server/db/schema/documents";
import { withTenant } from "~/server/db/tenant";
import { aDocument } from "~/test/documents";
import { aWorkspace } from "~/test/people";
import { openTestServices, type TestServices } from "~/test/services";
import { readKeptIndex } from "./kept-postings";
import { eachPosting } from "./postings.rules";

let services: TestServices;
let ctx: Awaited<ReturnType<typeof aWorkspace>>;

beforeAll(async () => {
  services = await openTestServices();
  ctx = await aWorkspace(services);
});
afterAll(() => services.close());

const owner = () => ({ organizationId: ctx.organizationId, workspaceId: ctx.workspaceId });

const holding = async (...terms: string[]) => {
  const index = await withTenant(services.db, ctx, (tx) => readKeptIndex(tx, owner(), terms));
  return Object.fromEntries(
    index.terms.map(({ term, passages, data }) => {
      let read = 0;
      eachPosting(data, () => read++);
      return [term, [passages, read]];
    }),
  );
};

const setHidden = (documentId: string, isHidden: boolean) =>
  withTenant(services.db, ctx, (tx) =>
    tx.update(segments).set({ isHidden }).where(eq(segments.documentId, documentId)),
  );

it("what is kept is what the database holds, whichever documents come and go", async () => {
  expect(await holding("lamp")).toEqual({});
  const one = await aDocument(ctx, { text: "Une lampe en laiton." });
  expect(await holding("lamp")).toEqual({ lamp: [1, 1] });
  expect(await holding("lamp", "laiton")).toEqual({ lamp: [1, 1], laiton: [1, 1] });
  const other = await aDocument(ctx, { text: "Une table en chêne." });
  await setHidden(other, true);
  expect(await holding("lamp", "tabl")).toEqual({ lamp: [1, 1] });
  // As many documents and passages as before, but another one.
  await setHidden(other, false);
  await setHidden(one, true);
  expect(await holding("lamp", "laiton", "tabl")).toEqual({ tabl: [1, 1] });
  await setHidden(one, false);
  expect(await holding("lamp", "laiton", "tabl")).toEqual({ lamp: [1, 1], laiton: [1, 1], tabl: [1, 1] });
});

it("another organization finds nothing of it", async () => {
  const stranger = await aWorkspace(services);
  await holding("lamp");
  const index = await withTenant(services.db, stranger, (tx) => readKeptIndex(tx, owner(), ["lamp"]));
  expect(index).toMatchObject({ passages: 0, terms: [] });
});
