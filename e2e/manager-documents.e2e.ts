import { expect, test } from "vitest";
import { z } from "zod";
import { docxOf, wordParagraph } from "~/server/adapters/document-parser/docx.fixture";
import { demoFile, useManagers } from "./manager-visit";

const managers = useManagers();
const listed = z.object({ result: z.object({ data: z.array(z.record(z.string(), z.unknown())) }) });
const pdf = () => demoFile("guide-du-client.pdf", "application/pdf");
const picker = "section input[type=file]";

test("several files are sent at once, each with its end: read, refused in words, or known already", async () => {
  managers.expectErrors(/40[0-9]|415/);
  const { page } = await managers.newcomer("Plusieurs fichiers");
  await page
    .locator(picker)
    .setInputFiles([
      pdf(),
      demoFile("questions-frequentes.md", "text/markdown"),
      { name: "vide.txt", mimeType: "text/plain", buffer: Buffer.alloc(0) },
      { name: "photo.png", mimeType: "image/png", buffer: Buffer.from("89504e470d0a1a0a0000000d", "hex") },
      { name: "abime.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 and nothing after it") },
    ]);
  await page.getByText("Ce fichier est vide.").waitFor();
  await page.getByText("demande le service Unstructured").waitFor();
  await expect.poll(() => page.getByText("Prêt", { exact: true }).count(), { timeout: 60_000 }).toBe(2);
  await page.getByText("Le fichier ne peut pas être ouvert.").waitFor({ timeout: 60_000 });
  await page.getByText("2 prêts sur 3").waitFor();
  await page.locator(picker).setInputFiles([pdf()]);
  await page.getByText("Déjà présent").waitFor();
  await page.getByRole("button", { name: "Effacer la liste" }).click();
  expect(await page.getByText("Ce fichier est vide.").count()).toBe(0);
}, 90_000);

test("a Word document and a page of HTML are read, without what surrounds the page", async () => {
  const { page } = await managers.newcomer("Word et HTML");
  const prose = "Chaque lampe est essayée pendant quatre heures avant de partir. ".repeat(8);
  const site = `<title>Nos retours</title><nav><a href="/">Menu du site</a></nav><main><h1>Nos retours</h1><p>${prose}</p></main>`;
  await page.locator(picker).setInputFiles([
    {
      name: "garantie.docx",
      mimeType: "",
      buffer: await docxOf(wordParagraph("Garantie", { style: 0 }) + wordParagraph(prose)),
    },
    { name: "retours.html", mimeType: "text/html", buffer: Buffer.from(site) },
  ]);
  await page.getByText("2 prêts sur 2").waitFor({ timeout: 60_000 });
  await page.locator(".document-table-title", { hasText: "Garantie" }).waitFor();
  await page.locator(".document-table-title", { hasText: "Nos retours" }).click();
  await page.getByText(/^Passage 1/).waitFor();
  expect(await page.getByText("Menu du site").count()).toBe(0);
}, 60_000);

test("a deleted document is taken back with one press: at once, or later from among the deleted ones", async () => {
  const { page } = await managers.newcomer("Retour en arriere");
  await page.locator(picker).setInputFiles([pdf()]);
  await page.getByText("1 prêt sur 1").waitFor({ timeout: 60_000 });
  await page.getByRole("button", { name: /Actions sur/ }).click();
  await page.getByRole("menuitem", { name: "Supprimer" }).click();
  await page.getByText("Aucun document pour l’instant").waitFor();
  await page.getByRole("button", { name: "Annuler", exact: true }).click();
  await page.getByText("1 prêt sur 1").waitFor();

  // Deleted again, and the way back of the toast missed.
  await page.getByRole("button", { name: /Actions sur/ }).click();
  await page.getByRole("menuitem", { name: "Supprimer" }).click();
  await page.getByText("Aucun document pour l’instant").waitFor();
  await page.reload();
  await page.getByRole("link", { name: "Voir le document supprimé" }).click();
  await page.waitForURL("**/documents?state=deleted");
  await page.reload();
  expect(await page.getByRole("button", { name: "Annuler", exact: true }).count()).toBe(0);
  const row = page.locator(".restorable-rows li");
  await row.getByText(/effacé pour toujours le \d+ \p{L}+/u).waitFor();
  expect(await row.locator("a, button").count()).toBe(1);
  await row.getByRole("button", { name: "Restaurer" }).click();
  await page.getByText(/est revenu\./).waitFor();
  await page.getByText("Aucun document supprimé").waitFor();
  await page.getByRole("combobox", { name: "État" }).selectOption({ label: "Tous les états" });
  await page.getByText("1 prêt sur 1").waitFor();
});

test("a document is replaced and read again without leaving the list, and its passages can be read", async () => {
  const { page } = await managers.newcomer("Nouvelle version");
  await page.locator(picker).setInputFiles([pdf()]);
  await page.getByText("1 prêt sur 1").waitFor({ timeout: 60_000 });
  await page.locator("td input[type=file]").setInputFiles([demoFile("venir-a-l-atelier.txt", "text/plain")]);
  await page.getByText("venir-a-l-atelier.txt").first().waitFor();
  await page.getByText("1 prêt sur 1").waitFor({ timeout: 60_000 });
  await page.getByRole("button", { name: "Tout relire" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Tout relire" }).click();
  await page.getByText("Tous les documents vont être relus.").waitFor();
  await page.getByText("1 prêt sur 1").waitFor({ timeout: 60_000 });
  await page.locator(".document-table-title").click();
  await page.getByText(/^Passage 1/).waitFor();
  await page.locator("dd", { hasText: "venir-a-l-atelier.txt" }).waitFor();
});

test("files dropped on the page are sent like those that were picked", async () => {
  const { page } = await managers.newcomer("Depose a la souris");
  const place = page.getByRole("region", { name: "Déposez vos documents ici" });
  // A hand hovers before it lets go, until the place says that it takes the files.
  const hover = async () => {
    await place.dispatchEvent("dragover");
    return place.evaluate((zone) => zone.classList.contains("file-drop-over"));
  };
  await expect.poll(hover).toBe(true);
  await place.evaluate((zone) => {
    const carried = new DataTransfer();
    carried.items.add(
      new File(["Les lampes sont garanties vingt-quatre mois."], "garantie.txt", { type: "text/plain" }),
    );
    zone.dispatchEvent(new DragEvent("drop", { dataTransfer: carried, bubbles: true, cancelable: true }));
  });
  await page.getByText("1 prêt sur 1").waitFor({ timeout: 60_000 });
});

test("more documents than a page holds are on several, each with its address; a search starts at the first", async () => {
  // A page that has not read the documents already.
  const page = await managers.demo("/assistants/ws_demo/appearance");
  // The server's own answer with its first document fifty-one times: reading as many would take the machine half a minute.
  await page.route("**/api/trpc/documents.list?*", async (route) => {
    const response = await route.fetch();
    const { result } = listed.parse(await response.json());
    const many = Array.from({ length: 51 }, (_, at) => ({
      ...result.data[0],
      ...{ id: `doc_many${at + 1}`, title: `fiche-${at + 1}` },
    }));
    await route.fulfill({ response, json: { result: { data: many } } });
  });
  await page.locator(".navigation-link", { hasText: "Documents" }).click();
  const pages = page.getByRole("navigation", { name: "Pages" });
  await pages.waitFor();
  await page.getByRole("combobox", { name: "Ordre" }).selectOption({ label: "Par titre" });
  const rows = page.locator(".document-table-title");
  await expect.poll(() => rows.count()).toBe(50);

  await page.getByRole("checkbox", { name: "Sélectionner fiche-2", exact: true }).click();
  await page.getByRole("checkbox", { name: "Sélectionner fiche-5", exact: true }).click({ modifiers: ["Shift"] });
  await page.getByText("4 sélectionnés").waitFor();

  await pages.getByRole("link", { name: "Suivante" }).click();
  await expect.poll(() => rows.allTextContents()).toEqual(["fiche-51"]);
  await page.getByText("page 2 sur 2").waitFor();
  await page.getByText("4 sélectionnés").waitFor();
  expect(page.url()).toContain("page=2");
  await page.goBack();
  await expect.poll(() => rows.count()).toBe(50);
  await page.goForward();
  await expect.poll(() => rows.count()).toBe(1);
  await page.getByRole("searchbox", { name: "Chercher un document" }).fill("fiche-1");
  await expect.poll(() => rows.count()).toBe(11);
  await expect.poll(() => page.url()).not.toContain("page=");
});
