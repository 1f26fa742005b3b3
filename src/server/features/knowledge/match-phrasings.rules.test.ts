import { describe, expect, it } from "vitest";
import { indexPhrasings, matchPhrasings } from "./match-phrasings.rules";
import { readPhrasing } from "./phrasing.rules";

const indexOf = (questions: string[]) =>
  indexPhrasings(
    questions.map((question) => ({ entryId: question, place: 0, phrasing: readPhrasing(question, "fr") })),
  );
/** The entry that answers a question among those known, if one surely does. */
const answering = (question: string, ...known: string[]): string | null => {
  const [first] = matchPhrasings(readPhrasing(question, "fr"), indexOf(known));
  return first?.isSame ? first.entryId : null;
};
const likeness = (question: string, known: string): number =>
  matchPhrasings(readPhrasing(question, "fr"), indexOf([known]))[0]?.likeness ?? 0;

const others = [
  "Comment suivre mon colis ?",
  "Quels moyens de paiement acceptez-vous ?",
  "Proposez-vous des cartes cadeaux ?",
  "How do I reset my password?",
];

describe("the same question", () => {
  it.each([
    ["Quels sont vos horaires d'ouverture ?", "quels sont vos horaires d’ouverture"],
    ["Quels sont vos horaires d'ouverture ?", "horaires ouverture"],
    ["Quels sont vos horaires d'ouverture ?", "Bonjour, quels sont les horaires d'ouverture svp"],
    ["Quels sont vos horaires d'ouverture ?", "quel sont vos horiares d'ouvertur"],
    ["Livrez-vous en Corse ?", "Est-ce que vous livrez en corse ?"],
    ["Livrez-vous en Corse ?", "vous livrez en Corse"],
    ["Quel est le délai de livraison ?", "délai livraison"],
    ["Quel est le délai de livraison ?", "Quels sont les delais de livraison ?"],
    ["Quel est le délai de livraison ?", "quel est le delai de livraisson"],
    ["Comment obtenir un remboursement ?", "comment obtenir un rembourssement"],
    ["Peut-on payer en trois fois ?", "Puis-je payer en trois fois ?"],
    ["Comment annuler ma commande ?", "Comment puis-je annuler une commande, s'il vous plaît ?"],
    ["Do you ship to Ireland?", "do you ship to ireland"],
    ["How can I cancel my order?", "how do i cancel an order please"],
    ["How can I cancel my order?", "How can I cancle my order"],
    ["What are your opening hours?", "opening hours"],
    ["Acceptez-vous les animaux ?", "acceptez vous les animeaux"],
    ["Où se trouve le parking ?", "où est-ce que se trouve votre parking"],
  ])("« %s » is found by « %s »", (known, question) => {
    expect(answering(question, known, ...others)).toBe(known);
  });

  it("is found by any of its phrasings, however the others differ", () => {
    const phrasings = ["Quels sont vos horaires ?", "Quand êtes-vous ouverts ?", "Vous fermez à quelle heure ?"];
    const index = indexPhrasings(
      phrasings.map((text, place) => ({ entryId: "faq", place, phrasing: readPhrasing(text, "fr") })),
    );
    for (const question of ["vos horaires svp", "quand etes vous ouvert", "vous fermez à quelle heure"]) {
      expect([question, matchPhrasings(readPhrasing(question, "fr"), index)[0]]).toMatchObject([
        question,
        { isSame: true },
      ]);
    }
  });
});

describe("another question of the same words", () => {
  it.each([
    ["Quel est le délai de livraison ?", "Quel est le prix de la livraison ?"],
    ["Quel est le délai de livraison ?", "Quel est le délai de livraison en Corse ?"],
    ["Quel est le délai de livraison en Corse ?", "Quel est le délai de livraison en Bretagne ?"],
    ["Comment annuler ma commande ?", "Pourquoi ma commande est-elle annulée ?"],
    ["Comment annuler ma commande ?", "Comment modifier ma commande ?"],
    ["Comment créer un compte ?", "Comment supprimer un compte ?"],
    ["Quand ouvrez-vous le samedi ?", "Quand fermez-vous le samedi ?"],
    ["Quand ouvrez-vous le samedi ?", "Quand ouvrez-vous le dimanche ?"],
    ["Peut-on payer en 3 fois ?", "Peut-on payer en 4 fois ?"],
    ["Peut-on payer en trois fois ?", "Peut-on payer en quatre fois ?"],
    ["Puis-je commander avec un compte ?", "Puis-je commander sans compte ?"],
    ["Que faire avant la livraison ?", "Que faire après la livraison ?"],
    ["Pourquoi ma lampe s'allume ?", "Pourquoi ma lampe ne s'allume pas ?"],
    ["Quel est le trajet de Paris à Lyon ?", "Quel est le trajet de Lyon à Paris ?"],
    ["Combien coûte une réparation ?", "Combien de temps dure une réparation ?"],
    ["Combien coûte une réparation ?", "Qui fait les réparations ?"],
    ["Où livrez-vous ?", "Livrez-vous ?"],
    ["Qui est Claire Martin ?", "Qui est Claire Martine ?"],
    ["Qui est Claire Martin ?", "Qui est Paul Martin ?"],
    ["Le poisson est-il frais ?", "Le poulet est-il frais ?"],
    ["Quels sont les tarifs 2025 ?", "Quels sont les tarifs 2026 ?"],
    ["Comment fonctionne la garantie ?", "Comment fonctionne la location ?"],
    ["Est-ce possible ?", "Est-ce impossible ?"],
    ["Do you ship to Ireland?", "Do you ship to Iceland?"],
    ["Can I pay with a card?", "Can I pay without a card?"],
    ["Can I pay by card?", "Why can't I pay by card?"],
    ["How do I open an account?", "How do I close an account?"],
    ["What is the price of the red lamp?", "What is the price of the blue lamp?"],
    ["Is the museum open on Monday?", "Is the museum open on Tuesday?"],
    ["Is breakfast included?", "Is dinner included?"],
  ])("« %s » does not answer « %s »", (known, question) => {
    expect(answering(question, known, ...others)).toBeNull();
    expect(answering(known, question, ...others)).toBeNull();
  });

  it("is told from the nearer of two entries", () => {
    const known = ["Quel est le délai de livraison en France ?", "Quel est le délai de livraison en Belgique ?"];
    expect(answering("delai de livraison en belgique", ...known)).toBe(known[1]);
    expect(answering("délai de livraison", ...known)).toBeNull();
  });
});

describe("a question that is nearly the same", () => {
  it("is near enough to join the passages, and one that only shares words is not", () => {
    expect(
      likeness("Comment changer le mot de passe de mon compte ?", "Comment changer mon mot de passe ?"),
    ).toBeGreaterThan(0.6);
    expect(likeness("Quel est le prix de la livraison ?", "Proposez-vous des cartes cadeaux ?")).toBe(0);
    expect(likeness("Vendez-vous des ampoules ?", "Vendez-vous des billets de concert ?")).toBeLessThan(0.5);
  });
});

it("five thousand questions are compared in a moment, without reading them again", () => {
  const nouns = ["lampe", "table", "chaise", "armoire", "tapis", "miroir", "vase", "cadre", "banc", "lustre"];
  const verbs = [
    "nettoyer",
    "réparer",
    "monter",
    "livrer",
    "échanger",
    "assurer",
    "peindre",
    "vernir",
    "louer",
    "vendre",
  ];
  const entries = Array.from({ length: 5_000 }, (_, n) => ({
    entryId: `faq_${n}`,
    place: 0,
    phrasing: readPhrasing(`Comment ${verbs[n % 10]} une ${nouns[Math.floor(n / 10) % 10]} modèle ${n} ?`, "fr"),
  }));
  const index = indexPhrasings(entries);
  const startedAt = performance.now();
  for (let n = 0; n < 100; n++) {
    const asked = readPhrasing(
      `bonjour comment ${verbs[n % 10]} une ${nouns[Math.floor(n / 10) % 10]} modele ${n}`,
      "fr",
    );
    expect(matchPhrasings(asked, index)[0]).toMatchObject({ entryId: `faq_${n}`, isSame: true });
  }
  // 1 ms each on an idle machine.
  expect((performance.now() - startedAt) / 100).toBeLessThan(30);
});
