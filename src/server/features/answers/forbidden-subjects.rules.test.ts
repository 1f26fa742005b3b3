import { expect, it } from "vitest";
import { forbiddenSubjectOf } from "./forbidden-subjects.rules";

it.each([
  ["politique", "Que pensez-vous de la POLITIQUE ?"],
  ["politique", "vos opinions politiques"],
  ["grève", "Êtes-vous en greve lundi ?"],
  ["greve", "Y a-t-il des grèves ?"],
  ["licenciement", "J’ai été licencié"],
  ["licenciement", "Combien de licenciements cette année ?"],
  ["plan social", "Parlez-moi du plan social"],
  ["politique de prix", "Quelle est votre politique des prix ?"],
  ["avocat", "Avez-vous une avocate ?"],
  ["lawsuit", "Are there any lawsuits against you?"],
  ["gun control", "What about gun control?"],
  ["arme", "vendez-vous des armes"],
  ["salaire", "Quels sont les salaires ?"],
  ["C++", "un cours de c++"],
])("a question on « %s » is known: « %s »", (subject, question) => {
  expect(forbiddenSubjectOf(question, ["autre sujet", subject])).toBe(subject);
});

it.each([
  ["arme", "Le musée de l’Armée est-il ouvert ?"],
  ["arme", "Vendez-vous des armoires ?"],
  ["guerre", "Un casque de guerrier"],
  ["plan social", "Le plan du quartier, et le logement social"],
  ["plan social", "Un réseau social"],
  ["politique de prix", "Quelle est votre politique de confidentialité ?"],
  ["taxe", "Où prendre un taxi ?"],
  ["vote", "Quel est votre prix ?"],
  ["sexe", "un sextant ancien"],
  ["drogue", "Y a-t-il une droguerie ?"],
  ["war", "Do you have an award?"],
  ["gun", "Do you sell gum?"],
  ["licence", "J’ai été licencié"],
  ["concurrent", "Je cherche la rue de la Concorde"],
])("a question that only looks like « %s » is answered: « %s »", (subject, question) => {
  expect(forbiddenSubjectOf(question, [subject])).toBeNull();
});
