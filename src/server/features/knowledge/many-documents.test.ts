import { afterAll, beforeAll, expect, it } from "vitest";
import { aDocument } from "~/test/documents";
import { aWorkspace } from "~/test/people";
import { openTestServices, type TestServices } from "~/test/services";
import { listDocuments } from "./list-documents";
import { deleteDocuments, reindexDocuments, restoreDocuments } from "./many-documents";

let services: TestServices;
beforeAll(async () => {
  services = await openTestServices();
});
afterAll(() => services.close());

it("several documents are read again, deleted and taken back at once; those of others are passed over", async () => {
  const site = await aWorkspace(services);
  const other = await aWorkspace(services);
  const ids = [
    await aDocument(site, { text: "Les colis partent le mardi." }),
    await aDocument(site, { text: "Le samedi, l’atelier est ouvert." }),
  ];
  const foreign = await aDocument(other, { text: "Rien à voir." });
  const all = [...ids, foreign, "doc_nowhere"];
  const states = async () => (await listDocuments(site)).map(({ state }) => state);

  expect(await reindexDocuments(site, all)).toEqual({ documentIds: ids });
  expect(await states()).toEqual(["pending", "pending"]);
  expect(await deleteDocuments(site, all)).toEqual({ documentIds: ids });
  expect(await listDocuments(site)).toEqual([]);
  expect(await restoreDocuments(site, all)).toEqual({ documentIds: ids });
  expect(await states()).toHaveLength(2);
  expect((await listDocuments(other)).map(({ state }) => state)).toEqual(["indexed"]);
});
