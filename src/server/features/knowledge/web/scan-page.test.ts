import { expect, test } from "vitest";
import { scanPage } from "./scan-page";

test("a page tells its title, its address, its links and whether it may be found", async () => {
  const page = await scanPage(
    `<html lang="fr-FR"><head><title> La  garantie </title><base href="/aide/">
    <link rel="canonical" href="https://atelier.example/aide/garantie#haut"><meta name="robots" content="noindex, follow"></head>
    <a href="prix#tva">Prix</a><a href="prix">Prix</a><a href="mailto:a@b.fr">Écrire</a><a href="javascript:x()">X</a>
    <a href="https://ailleurs.example/" rel="nofollow">Pub</a><a href="http://[">Cassé</a><nav><a href="/">Accueil</a></nav>`,
    "https://atelier.example/aide/garantie?x=1",
  );
  expect(page).toMatchObject({
    title: "La garantie",
    canonical: "https://atelier.example/aide/garantie",
    links: ["https://atelier.example/aide/prix", "https://atelier.example/"],
    isIndexable: false,
    isFollowable: true,
    hasText: true,
  });
});
