import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What visitors ask about: the questions of one subject, what is answered, and from which of the demo's documents. */
export interface Subject {
  asks: string[];
  /** Null: the documents do not hold it. */
  answer: string | null;
  fileName: string | null;
}

const folder = "src/server/demo/documents";

/** The titles of a text with what stands under each: the demo's own documents tell what may be asked of them. */
const sectionsOf = (fileName: string): { title: string; text: string }[] =>
  readFileSync(join(folder, fileName), "utf8")
    .split(/^#+ /m)
    .slice(2)
    .map((part) => {
      const [title = "", ...lines] = part.split("\n");
      return { title: title.trim(), text: lines.join(" ").replace(/\s+/g, " ").trim() };
    })
    .filter(({ text }) => text !== "");

const asked = (title: string): string[] => {
  const thing = title.replace(/^(Le|La|Les|L’)\s*/, "").toLowerCase();
  if (title.endsWith("?"))
    return [title, title.replace(/^Vos /, "Est-ce que vos ").replace(/^Faites-vous/, "Est-ce que vous faites")];
  return [
    `Comment entretenir ${title.toLowerCase()} ?`,
    `Un conseil pour ${title.toLowerCase()} ?`,
    `${thing} : comment faire ?`,
  ];
};

const answered = ["questions-frequentes.md", "entretien-des-lampes.md"].flatMap((fileName) =>
  sectionsOf(fileName).map(({ title, text }): Subject => ({ asks: asked(title), answer: text, fileName })),
);

const unanswered = [
  ["Avez-vous des lampes solaires ?", "Vendez-vous des lampes de jardin ?", "Une lampe solaire pour la terrasse ?"],
  ["Avez-vous des ampoules connectées ?", "Vendez-vous des ampoules qui se commandent au téléphone ?"],
  ["Proposez-vous des cartes cadeaux ?", "Puis-je offrir un bon d’achat ?", "Vous faites des chèques cadeaux ?"],
  ["Où se garer près de l’atelier ?", "Y a-t-il un parking ?", "Peut-on se garer devant chez vous ?"],
  ["L’atelier est-il accessible en fauteuil roulant ?", "Y a-t-il des marches à l’entrée ?"],
  ["Recrutez-vous des apprentis ?", "Prenez-vous des stagiaires ?", "Avez-vous un emploi à proposer ?"],
  ["Peut-on payer en bitcoins ?", "Acceptez-vous les cryptomonnaies ?"],
  ["Fabriquez-vous des lampes neuves sur mesure ?", "Pouvez-vous créer une lampe d’après un dessin ?"],
  ["Reprenez-vous les vieux lustres en cristal ?", "Restaurez-vous les lustres à pampilles ?"],
  ["Votre facture porte-t-elle la TVA ?", "Puis-je avoir une facture au nom de ma société ?"],
].map((asks): Subject => ({ asks, answer: null, fileName: null }));

export const subjects = { answered, unanswered };
