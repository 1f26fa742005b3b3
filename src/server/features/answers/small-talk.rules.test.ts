import { describe, expect, it } from "vitest";
import { answerTexts } from "~/lib/i18n/answers";
import { replyToSmallTalk, smallTalkKind } from "./small-talk.rules";

describe("small talk", () => {
  it.each([
    [
      "greeting",
      [
        "Bonjour",
        "bonjour !",
        "Salut, ça va ?",
        "Bonsoir à vous".replace("à ", ""),
        "hello",
        "Hi there!",
        "Coucou comment allez-vous ?",
      ],
    ],
    [
      "thanks",
      [
        "Merci",
        "merci beaucoup !",
        "Ok merci, bonne journée",
        "super, merci pour votre aide",
        "Thank you so much",
        "thanks!",
      ],
    ],
    ["goodbye", ["Au revoir", "bonne soirée !", "bye", "ok à bientôt", "See you later"]],
    ["acknowledgement", ["ok", "D’accord", "Parfait !", "oui", "great"]],
    [
      "identity",
      ["Qui es-tu ?", "Êtes-vous un robot ?", "Que peux-tu faire ?", "aide", "help", "What can you do?", "test"],
    ],
    ["chatter", ["Raconte-moi une blague", "Quelle heure est-il ?", "tell me a joke", "lol", "Je t’aime"]],
    ["unclear", ["???", "👍", " … "]],
  ])("%s is recognised", (kind, messages) => {
    for (const message of messages) expect([message, smallTalkKind(message)]).toEqual([message, kind]);
  });

  it.each([
    "Bonjour, quels sont vos horaires ?",
    "Merci de me dire si vous livrez en Belgique",
    "Quels sont les horaires du test ?",
    "aide au logement",
    "Hello Kitty",
    "ok pour la livraison ?",
    "Quelle heure d’ouverture ?",
    "what time is it open",
    "non remboursable",
    "merci".repeat(60),
  ])("« %s » is a question for the documents", (message) => {
    expect(smallTalkKind(message)).toBeNull();
  });

  it("is answered in its own language, or in the assistant's when it does not tell", () => {
    expect(replyToSmallTalk("Bonjour", "en")).toBe(answerTexts.fr.greeting);
    expect(replyToSmallTalk("Thank you for the help", "fr")).toBe(answerTexts.en.thanks);
    expect(replyToSmallTalk("ok", "fr")).toBe(answerTexts.fr.acknowledgement);
    expect(replyToSmallTalk("ok", "en")).toBe(answerTexts.en.acknowledgement);
    expect(replyToSmallTalk("Combien coûte la livraison ?", "fr")).toBeNull();
  });
});
