import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { aDocument } from "~/test/documents";
import { aWorkspace } from "~/test/people";
import { openTestServices, type TestServices } from "~/test/services";
import { withTenant } from "../../db/tenant";
import type { WorkspaceContext } from "../../trpc/procedures";
import { deleteDocument } from "./delete-document";
import { listDeletedDocumentRows } from "./documents.repository";
import { listDeletedDocuments } from "./list-deleted-documents";
import { restoreDocument } from "./restore-document";

const dayMs = 86_400_000;
let services: TestServices;
let site: WorkspaceContext;
beforeAll(async () => {
  services = await openTestServices();
});
beforeEach(async () => {
  site = await aWorkspace(services);
});
afterAll(() => services.close());

const deleted = async (id: string): Promise<string> => {
  await deleteDocument(site, id);
  services.clock.advance(1_000);
  return id;
};
const listed = async () => (await listDeletedDocuments(site)).map(({ id }) => id);

it("deleted documents are listed the last deleted first, each with the moment it is gone for good, until they come back", async () => {
  const older = await aDocument(site, { text: "Les colis partent le mardi." });
  const newer = await aDocument(site, { text: "Le samedi, l’atelier est ouvert.", fileName: "samedi.txt" });
  await aDocument(site, { text: "Celui-ci reste." });
  const at = services.clock.now().getTime();
  await deleted(newer);
  await deleted(older);
  expect(await listed()).toEqual([older, newer]);
  const goneAt = new Date(at + 7 * dayMs).toISOString();
  expect((await listDeletedDocuments(site))[1]).toMatchObject({ title: "samedi", state: "indexed", goneAt });
  await restoreDocument(site, newer);
  expect(await listed()).toEqual([older]);
});

it("a deleted document leaves the list after seven days, also before the sweep comes by", async () => {
  const id = await deleted(await aDocument(site, { text: "Sept jours." }));
  services.clock.advance(7 * dayMs - 2_000);
  expect(await listed()).toEqual([id]);
  services.clock.advance(2_000);
  expect(await listed()).toEqual([]);
});

it("deleted documents stay behind both walls, and behind each of them alone", async () => {
  const id = await deleted(await aDocument(site, { text: "À nous seuls." }));
  const other = await aWorkspace(services);
  const asOther = { ...other, workspaceId: site.workspaceId };
  expect(await listDeletedDocuments(asOther)).toEqual([]);
  const read = async (tenant: WorkspaceContext, owner: WorkspaceContext) =>
    (await withTenant(services.db, tenant, (tx) => listDeletedDocumentRows(tx, owner, new Date(0)))).map(
      (row) => row.id,
    );
  expect(await read(site, site)).toEqual([id]);
  // Row-level security alone, then the filter alone.
  expect(await read(other, site)).toEqual([]);
  expect(await read(site, asOther)).toEqual([]);
});
