import { expect, inject, test } from "vitest";
import { askProduct } from "../scripts/bench/ask-product.mjs";
import { findViolations } from "./find-violations";
import { useManagers } from "./manager-visit";

const managers = useManagers();

const delivery = ["Combien coûte la livraison ?", "Quel est le prix de la livraison ?", "La livraison, quel coût ?"];
const warranty = ["Quelle est la durée de la garantie ?", "La garantie dure combien d’années ?", "Durée de garantie ?"];

test("what visitors ask in several ways becomes topics, which are renamed, put together, parted and hidden", async () => {
  const { page, assistantPath } = await managers.newcomer("Themes");
  const { url } = inject("server");
  await page.goto(`${url}${assistantPath}/topics`);
  await page.getByText("Pas encore de thème").waitFor();
  for (const question of [...delivery, ...warranty, "Combien coûte la livraison ?"]) {
    for await (const { data } of askProduct(url, assistantPath.split("/").at(-1) ?? "", question)) {
      expect(data.type).not.toBe("failed");
    }
  }
  const topic = (name: RegExp | string) => page.getByRole("heading", { level: 2, name });
  const act = async (name: RegExp | string, action: string) => {
    await page
      .getByRole("listitem")
      .filter({ has: topic(name) })
      .getByRole("button", { name: /Actions sur/ })
      .click();
    await page.getByRole("menuitem", { name: action }).click();
  };

  // They come by themselves.
  await topic("Combien coûte la livraison ?").waitFor({ timeout: 60_000 });
  await topic(/garantie/i).waitFor();
  expect(await findViolations(page)).toEqual([]);

  await act(/livraison/, "Renommer");
  await page.getByLabel("Nom", { exact: true }).fill("Le prix de la livraison");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await topic("Le prix de la livraison").waitFor();

  await act(/garantie/i, "Réunir à un autre");
  // Among perhaps hundreds: some letters are enough, in any order.
  await page.getByRole("button", { name: "Réunir", exact: true }).click();
  await page.getByText("Choisissez dans la liste.").waitFor();
  await page.getByRole("combobox", { name: "L’autre thème" }).fill("LIVRAISON prix");
  await page.getByRole("option", { name: "Le prix de la livraison" }).click();
  await page.getByRole("button", { name: "Réunir", exact: true }).click();
  await topic(/garantie/i).waitFor({ state: "detached" });
  await page.getByText("7 questions").waitFor();
  await act("Le prix de la livraison", "Séparer");
  await topic(/garantie/i).waitFor();

  await act("Le prix de la livraison", "Masquer");
  await topic("Le prix de la livraison").waitFor({ state: "detached" });
  await page.getByLabel("Thèmes affichés").selectOption({ label: "Thèmes masqués" });
  await topic("Le prix de la livraison").waitFor();
});
