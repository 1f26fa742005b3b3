import { seededRandom } from "./seeded-random.mjs";

const syllables = [
  "bel",
  "cha",
  "mon",
  "ver",
  "lau",
  "ri",
  "tour",
  "gne",
  "val",
  "or",
  "fon",
  "ta",
  "bru",
  "sar",
  "mi",
  "lev",
  "ost",
  "bray",
  "cour",
  "pont",
  "de",
  "lan",
  "vi",
  "ro",
];
const services = [
  ["la piscine municipale", "l’entrée", "euros"],
  ["la médiathèque", "l’abonnement", "euros"],
  ["la déchetterie", "le passage", "euros"],
  ["le marché couvert", "le mètre d’étal", "euros"],
  ["l’école de musique", "le trimestre", "euros"],
  ["le camping", "la nuit", "euros"],
  ["la patinoire", "la séance", "euros"],
  ["le parc de stationnement", "la demi-journée", "euros"],
  ["la salle des fêtes", "la soirée", "euros"],
  ["le musée", "la visite guidée", "euros"],
  ["la cantine", "le repas", "euros"],
  ["le port de plaisance", "la semaine d’amarrage", "euros"],
];
const who = [
  "Les habitants",
  "Les familles",
  "Les visiteurs",
  "Les associations",
  "Les personnes âgées",
  "Les étudiants",
  "Les commerçants",
  "Les groupes scolaires",
  "Les nouveaux arrivants",
  "Les travailleurs saisonniers",
];
const what = [
  "déposent leur demande",
  "réservent leur place",
  "présentent un justificatif de domicile",
  "remplissent le formulaire bleu",
  "prennent rendez-vous",
  "retirent leur carte",
  "signalent un changement d’adresse",
  "règlent le solde",
  "choisissent un créneau",
  "reçoivent une confirmation écrite",
];
const where = [
  "au guichet du rez-de-chaussée",
  "auprès du secrétariat",
  "à l’accueil de la mairie annexe",
  "dans le hall, près de l’ascenseur",
  "par courrier simple",
  "sur la borne de l’entrée",
  "auprès de l’agent de permanence",
  "au bureau des inscriptions",
  "à la régie",
  "dans la salle du conseil",
];
const when = [
  "avant la fin du mois",
  "chaque premier lundi",
  "dès l’ouverture des inscriptions",
  "au plus tard huit jours avant",
  "pendant les vacances scolaires",
  "entre la mi-septembre et la Toussaint",
  "le mercredi après-midi",
  "une fois par an",
  "sauf les jours de fête",
  "après accord du service",
];
const why = [
  "afin que la liste d’attente reste courte",
  "parce que les places sont comptées",
  "pour que le dossier soit complet",
  "car le règlement a changé",
  "de sorte que chacun soit prévenu",
  "pour éviter les files",
  "à cause des travaux de la façade",
  "selon l’ordre d’arrivée",
  "comme l’an passé",
  "à la demande des usagers",
];
const sectionsPerGuide = 50;

/**
 * Guides of towns that do not exist: `{fileName, text, questions}` each, fifty sections of about 170 words, every one with
 * a fact of its own that a question asks for. The same seed writes the same words.
 */
export const townGuides = (sections, seed = 2026) => {
  const random = seededRandom(seed);
  const names = distinctNames(random, Math.ceil(sections / services.length));
  const topics = names.flatMap((town) => services.map((service) => ({ town, service }))).slice(0, sections);
  const guides = [];
  for (let from = 0; from < topics.length; from += sectionsPerGuide) {
    guides.push(guideOf(random, topics.slice(from, from + sectionsPerGuide), guides.length + 1));
  }
  return guides;
};

const guideOf = (random, topics, number) => {
  const written = topics.map((topic) => sectionOf(random, topic));
  return {
    fileName: `guide-${String(number).padStart(3, "0")}.md`,
    text: [`# Guide des services, volume ${number}`, ...written.map(({ text }) => text)].join("\n\n"),
    questions: written.map(({ question }) => question),
  };
};

const sectionOf = (random, { town, service: [place, unit, money] }) => {
  const fact = `À ${town}, pour ${place}, ${unit} coûte ${random.whole(2, 90)} ${money} et ${random.whole(5, 95)} centimes.`;
  const lines = Array.from({ length: 6 }, () => sentenceOf(random));
  lines.splice(random.whole(0, 6), 0, fact);
  return {
    text: `## ${place.replace(/^./, (letter) => letter.toUpperCase())} de ${town}\n\n${lines.join(" ")}`,
    question: `Combien coûte ${unit} pour ${place} à ${town} ?`,
  };
};

const sentenceOf = ({ pick, whole }) =>
  `${pick(who)} ${pick(what)} ${pick(where)} ${pick(when)}, ${pick(why)} ; le bureau ${whole(1, 40)} tient le registre numéro ${whole(100, 9_999)}.`;

const distinctNames = (random, count) => {
  const names = new Set();
  while (names.size < count) {
    const word = Array.from({ length: random.whole(2, 3) }, () => random.pick(syllables)).join("");
    names.add(`${word[0].toUpperCase()}${word.slice(1)}-${random.pick(["sur", "lès", "en"])}-${nameOf(random)}`);
  }
  return [...names];
};

const nameOf = (random) =>
  `${random.pick(["V", "L", "B", "M", "S", "T"])}${random.pick(syllables)}${random.pick(syllables)}`;
