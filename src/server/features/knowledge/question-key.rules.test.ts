import { describe, expect, it } from "vitest";
import { detectLanguage } from "./language.rules";
import { asksOfTheMoment, questionKeys } from "./question-key.rules";

const nearOf = (text: string) => questionKeys(text, detectLanguage(text, "fr")).near;

describe("a near-same question", () => {
  it.each([
    ["Quels sont vos horaires ?", "quel sont vos horaire"],
    ["Livrez-vous en Corse ?", "Est-ce que vous livrez en Corse ?"],
    ["Livrez-vous en Corse ?", "Bonjour, vous livrez en corse svp ?"],
    ["Comment retourner un article ?", "COMMENT RETOURNER L’ARTICLE"],
    ["Acceptez-vous les chèques ?", "acceptez vous les cheques, s’il vous plaît"],
    ["C’est quoi la garantie ?", "Qu’est-ce que la garantie ?"],
    ["Comment annuler ma commande ?", "Comment annuler mes commandes ?"],
    ["Do you ship to Ireland?", "Hello, do you ship to Ireland please"],
    ["What is the delivery time?", "what’s the delivery time"],
    ["Can't I pay by card?", "Can I not pay by card?"],
    ["I don’t have an account", "I do not have an account"],
  ])("« %s » asks the same as « %s »", (one, other) => {
    expect(nearOf(other) === nearOf(one)).toBe(true);
  });
});

describe("what looks the same is another question", () => {
  it.each([
    ["Peut-on payer en 3 fois ?", "Peut-on payer en 4 fois ?"],
    ["Quels sont les tarifs de 2025 ?", "Quels sont les tarifs de 2026 ?"],
    ["Êtes-vous ouvert le 1er mai ?", "Êtes-vous ouvert le 8 mai ?"],
    ["Êtes-vous ouvert le samedi ?", "Êtes-vous ouvert le dimanche ?"],
    ["Qui est Claire Martin ?", "Qui est Clara Martin ?"],
    ["Livrez-vous à Paris ?", "Livrez-vous à Nice ?"],
    ["Puis-je annuler ma commande ?", "Ne puis-je pas annuler ma commande ?"],
    ["Puis-je payer sans compte ?", "Puis-je payer avec un compte ?"],
    ["Le train de Paris à Lyon ?", "Le train de Lyon à Paris ?"],
    ["Que faire avant la visite ?", "Que faire après la visite ?"],
    ["Est-ce plus cher ?", "Est-ce moins cher ?"],
    ["Livrez-vous ?", "Où livrez-vous ?"],
    ["Dois-je vous appeler ?", "Devez-vous m’appeler ?"],
    ["Quel est le prix ?", "Quels sont vos prix de 10 % ?"],
    ["Faut-il 5 °C ?", "Faut-il -5 °C ?"],
    ["Un cours de C++ ?", "Un cours de C# ?"],
    ["Menu", "Menu please"],
    ["Can I pay by card?", "Can’t I pay by card?"],
    ["Is it open on Monday?", "Is it closed on Monday?"],
    ["Can I bring my dog?", "Can I bring my dog in?"],
    ["Do I pay you?", "Do you pay me?"],
    ["Who is John Smith?", "Who is Jane Smith?"],
    ["Is there any news?", "Is there any new?"],
    ["Où est mon fils ?", "Où est mon fil ?"],
    ["Peut-on payer à la livraison ?", "Peut-on payer la livraison ?"],
    ["Quel est le prix de l’abonnement d’un an ?", "Quel est le prix de l’abonnement ?"],
    ["Comment faire un retour ?", "Comment faire un retour d’un an ?"],
    ["Comment venir à l’atelier ?", "Comment venir de l’atelier ?"],
    ["Un abonnement d’une semaine ?", "Un abonnement de deux semaines ?"],
    ["How much is a year?", "How much is the year?"],
  ])("« %s » is not « %s »", (one, other) => {
    expect(questionKeys(other, detectLanguage(other, "en")).near).not.toBe(questionKeys(one, "fr").near);
    if (one !== "Menu") expect(nearOf(other)).not.toBe(nearOf(one));
  });

  it("is the same words in another language", () => {
    expect(questionKeys("Menu", "fr")).not.toEqual(questionKeys("Menu", "en"));
  });
});

it("a question about today has an answer for today alone", () => {
  for (const text of [
    "Êtes-vous ouverts aujourd’hui ?",
    "Et demain ?",
    "le menu de cette semaine",
    "Are you open now?",
    "Next week’s events",
  ])
    expect([text, asksOfTheMoment(text)]).toEqual([text, true]);
  for (const text of ["Quels sont vos horaires ?", "Combien de jours ?", "Do you know the price?"])
    expect([text, asksOfTheMoment(text)]).toEqual([text, false]);
});
