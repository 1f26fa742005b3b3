import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { aWorkspace } from "~/test/people";
import { openTestServices, type TestServices } from "~/test/services";
import { withTenant } from "../../db/tenant";
import type { WorkspaceContext } from "../../trpc/procedures";
import { deleteFaq, restoreFaq } from "./delete-faq";
import { findDeletedFaqPage, listDeletedFaqRows } from "./faq.repository";
import { listDeletedFaq } from "./list-deleted-faq";
import { createFaq } from "./save-faq";

const dayMs = 86_400_000;
const onePage = { page: 1, limit: 50 };
let services: TestServices;
let site: WorkspaceContext;
beforeAll(async () => {
  services = await openTestServices();
});
beforeEach(async () => {
  site = await aWorkspace(services);
});
afterAll(() => services.close());

const written = async (question: string): Promise<string> => {
  const fields = { question, phrasings: [], answer: `Réponse à « ${question} »`, validUntil: null };
  const { id } = await createFaq(site, { fields, state: "published" });
  services.clock.advance(1_000);
  return id;
};
const deleted = async (id: string): Promise<string> => {
  await deleteFaq(site, id);
  services.clock.advance(1_000);
  return id;
};
const listed = async (asked: Parameters<typeof listDeletedFaq>[1] = onePage) =>
  (await listDeletedFaq(site, asked)).items.map(({ id }) => id);

it("deleted question-réponses are listed the last deleted first, each with the moment it is gone for good, until they come back", async () => {
  const [older, newer] = [await written("Livrez-vous en Corse ?"), await written("Fermez-vous le lundi ?")];
  await written("Celle-ci reste ?");
  const at = services.clock.now().getTime();
  await deleted(newer);
  await deleted(older);
  expect(await listed()).toEqual([older, newer]);
  const { items, ...counts } = await listDeletedFaq(site, onePage);
  expect(counts).toEqual({ page: 1, total: 2, found: 2 });
  expect(items[1]).toMatchObject({
    question: "Fermez-vous le lundi ?",
    goneAt: new Date(at + 7 * dayMs).toISOString(),
  });
  await restoreFaq(site, newer);
  expect(await listed()).toEqual([older]);
});

it("deleted question-réponses are found by their words, and come page by page", async () => {
  const ids = [];
  for (const place of ["Corse", "Bretagne", "Alsace"]) ids.push(await written(`Livrez-vous en ${place} ?`));
  const [corsica = "", brittany = "", alsace = ""] = ids;
  for (const id of [alsace, corsica, brittany]) await deleted(id);
  expect(await listed({ ...onePage, search: "bretagne" })).toEqual([brittany]);
  expect(await listDeletedFaq(site, { ...onePage, search: "bretagne" })).toMatchObject({ total: 3, found: 1 });
  expect(await listed({ page: 1, limit: 2 })).toEqual([brittany, corsica]);
  expect(await listed({ page: 2, limit: 2 })).toEqual([alsace]);
});

it("a deleted question-réponse leaves the list after seven days, also before the sweep comes by", async () => {
  const id = await deleted(await written("Sept jours ?"));
  services.clock.advance(7 * dayMs - 2_000);
  expect(await listed()).toEqual([id]);
  services.clock.advance(2_000);
  expect(await listed()).toEqual([]);
});

it("deleted question-réponses stay behind both walls, and behind each of them alone", async () => {
  const id = await deleted(await written("À nous seuls ?"));
  const other = await aWorkspace(services);
  const asOther = { ...other, workspaceId: site.workspaceId };
  expect(await listDeletedFaq(asOther, onePage)).toMatchObject({ items: [], total: 0 });
  const now = services.clock.now();
  const read = (tenant: WorkspaceContext, owner: WorkspaceContext) =>
    withTenant(services.db, tenant, async (tx) => [
      (await findDeletedFaqPage(tx, owner, now, { ...onePage, since: new Date(0) })).ids,
      (await listDeletedFaqRows(tx, owner, now, [id])).map((row) => row.id),
    ]);
  expect(await read(site, site)).toEqual([[id], [id]]);
  // Row-level security alone, then the filter alone.
  expect(await read(other, site)).toEqual([[], []]);
  expect(await read(site, asOther)).toEqual([[], []]);
});
