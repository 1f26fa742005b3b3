import { expect, it } from "vitest";
import { detectLanguage } from "./language.rules";

it.each([
  ["fr", "Combien coûte la livraison en Belgique ?"],
  ["fr", "horaires d ouverture de l atelier"],
  ["en", "How much does shipping cost?"],
  ["en", "what are your opening hours"],
  ["es", "¿Cuánto cuesta el envío a Madrid?"],
  ["de", "Wie sind die Öffnungszeiten am Samstag?"],
  ["it", "Quando è aperto il negozio?"],
  ["pt", "Qual é o preço da entrega?"],
  ["nl", "Wat zijn de openingstijden van de winkel?"],
  ["ru", "Сколько стоит доставка?"],
  ["ja", "配送料はいくらですか"],
])("%s is told from « %s »", (language, text) => {
  expect(detectLanguage(text, "xx")).toBe(language);
});

it("a text that says nothing of its language gets the one it is told to", () => {
  expect(detectLanguage("RGPD cookies", "en")).toBe("en");
  expect(detectLanguage("AX-4021", "fr")).toBe("fr");
  expect(detectLanguage("", "en")).toBe("en");
});
