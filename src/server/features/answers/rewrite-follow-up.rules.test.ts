import { describe, expect, it } from "vitest";
import { rewriteFollowUp } from "./rewrite-follow-up.rules";

const asked = (...questions: string[]) =>
  questions.flatMap((text) => [
    { role: "visitor" as const, text },
    { role: "assistant" as const, text: "Une réponse. [1]" },
  ]);

const rewritten = (dialogue: string[], language: string): string =>
  rewriteFollowUp(dialogue.at(-1) ?? "", asked(...dialogue.slice(0, -1)), language);

const french: [dialogue: string[], meant: string][] = [
  [["Quels sont vos horaires d'ouverture ?", "et le samedi ?"], "Quels sont vos horaires d'ouverture le samedi ?"],
  [["Êtes-vous ouverts le samedi ?", "Et le dimanche ?"], "Êtes-vous ouverts le dimanche ?"],
  [["Livrez-vous en Belgique ?", "et en Suisse ?"], "Livrez-vous en Suisse ?"],
  [["Livrez-vous en Belgique ?", "et en Suisse ?", "Et au Luxembourg ?"], "Livrez-vous au Luxembourg ?"],
  [["Combien coûte la livraison en point relais ?", "et à domicile ?"], "Combien coûte la livraison à domicile ?"],
  [["Combien coûte la livraison ?", "et le retour ?"], "Combien coûte le retour ?"],
  [["Quel est le prix pour un adulte ?", "et pour un enfant ?"], "Quel est le prix pour un enfant ?"],
  [["Peut-on payer avec une carte ?", "et avec un chèque ?"], "Peut-on payer avec un chèque ?"],
  [["Êtes-vous ouverts en juillet ?", "et en août ?"], "Êtes-vous ouverts en août ?"],
  [["Proposez-vous des stages ?", "c'est combien ?"], "C'est combien stages ?"],
  [["Louez-vous des lampes ?", "combien ?"], "Combien Louez lampes ?"],
  [["Puis-je annuler une réservation ?", "jusqu'à quand ?"], "Jusqu'à quand annuler réservation ?"],
  [["Puis-je rendre une lampe sur mesure ?", "pourquoi ?"], "Pourquoi lampe mesure ?"],
  [["Où se trouve l'atelier ?", "comment y aller ?"], "comment y aller ?"],
  [
    ["La carte cadeau existe-t-elle ?", "combien de temps est-elle valable ?"],
    "Combien de temps est-elle valable carte cadeau ?",
  ],
  [["Faites-vous des devis ?", "c'est gratuit ?"], "C'est gratuit Faites devis ?"],
  [["Faites-vous des devis ?", "est-ce que c'est gratuit ?"], "Est-ce que c'est gratuit Faites devis ?"],
  [["Avez-vous un parking ?", "il est payant ?"], "Il est payant parking ?"],
  [["Avez-vous un parking ?", "Est-il gratuit ?"], "Est-il gratuit parking ?"],
  [["Parlez-moi de la garantie", "elle dure combien de temps ?"], "Elle dure combien de temps garantie ?"],
  [["Bonjour", "Livrez-vous en Espagne ?", "merci", "et en Italie svp ?"], "Livrez-vous en Italie ?"],
  [["Avez-vous des ateliers ?", "ok, et pour les enfants ?"], "Avez-vous des ateliers pour les enfants ?"],
  [["Quel est le tarif de la piscine ?", "et les horaires ?"], "Les horaires de la piscine ?"],
  [["Réparez-vous les lustres ?", "quid des lampadaires ?"], "Réparez-vous des lampadaires ?"],
  [["Quel est le délai de livraison ?", "leur numéro ?"], "Leur numéro délai livraison ?"],
];

const english: [dialogue: string[], meant: string][] = [
  [["What are your opening hours?", "and on Saturday?"], "What are your opening hours on Saturday ?"],
  [["Do you deliver to Belgium?", "and to Spain?"], "Do you deliver to Spain ?"],
  [["Do you deliver to Belgium?", "What about to Italy?"], "Do you deliver to Italy ?"],
  [["Do you offer workshops?", "how much is it?"], "How much is it workshops ?"],
  [["Can I return a custom lamp?", "why?"], "Why custom lamp ?"],
  [["Is there a car park?", "is it free?"], "Is it free car park ?"],
  [["How do I clean a brass lamp?", "how often?"], "How often clean brass lamp ?"],
  [["What is the price for adults?", "And for children?"], "What is the price for children ?"],
  [["Do you sell gift cards?", "How long are they valid?"], "How long are they valid gift cards ?"],
  [["Can I pay by card?", "and by cheque?"], "Can I pay by cheque ?"],
];

const alone: [question: string, language: string][] = [
  ["Le devis est-il gratuit ?", "fr"],
  ["Faut-il réserver ?", "fr"],
  ["Y a-t-il un parking ?", "fr"],
  ["Est-il possible de payer en trois fois ?", "fr"],
  ["La garantie couvre-t-elle les ampoules ?", "fr"],
  ["Où se trouve l'atelier ?", "fr"],
  ["Combien coûte la livraison ?", "fr"],
  ["Comment nettoyer un pied en laiton ?", "fr"],
  ["Et quels sont les frais de livraison pour la Suisse et la Belgique ?", "fr"],
  ["Pourquoi ma lampe grésille ?", "fr"],
  ["J'ai oublié mon mot de passe", "fr"],
  ["Quand serai-je remboursé ?", "fr"],
  ["How often should I descale the machine?", "en"],
  ["Is it possible to pay by card?", "en"],
  ["Where is the workshop?", "en"],
  ["Does the warranty cover the bulbs if it breaks?", "en"],
];

describe("a follow-up", () => {
  it.each([...french.map((one) => [...one, "fr"] as const), ...english.map((one) => [...one, "en"] as const)])(
    "%j means %j",
    (dialogue, meant, language) => {
      expect(rewritten([...dialogue], language)).toBe(meant);
    },
  );

  it.each(alone)("is not what says enough by itself: %j", (question, language) => {
    const before = language === "fr" ? "Combien coûte un lustre ancien ?" : "How much is an old lamp?";
    expect(rewritten([before, question], language)).toBe(question);
  });

  it("of nothing stays as it is", () => {
    expect(rewriteFollowUp("et le samedi ?", [], "fr")).toBe("et le samedi ?");
    expect(rewriteFollowUp("et le samedi ?", asked("bonjour"), "fr")).toBe("et le samedi ?");
  });
});
