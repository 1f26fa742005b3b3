import { fold, stemOf } from "./words.rules";

/** Words so common in questions and in ordinary text that missing one in a document says little. */
const french = `aider aide aimer aller appeler apporter apprendre arriver article attendre avis beaucoup besoin bien bon
 bonjour bonne bonsoir but cas chercher choisir chose cher comprendre compte concerner concret connaître conseil
 conseiller considérer contenir continuer correspondre correctement cours créer début demande demander derrière dernier
 désirer devenir devoir différence différent dire disponible disposer doit donner effectuer également endroit ensemble
 ensuite envie éventuel exactement exemple existe exister expliquer façon facile faut fin général gens grand heure
 idée important impossible indiquer information informations intéresser jamais jour juste laisser lieu lire long
 longtemps maintenant manière marcher meilleur merci mettre mieux moment moins mois monde moyen niveau nombre nom
 nommer nouveau objet obtenir papier parler part partie partir passer pendant penser permettre personne petit peu
 plaît plusieurs point porter poser possible possibilité précis premier prendre préférer présent principal problème
 procéder propos proposer question raconter raison rapide réaliser recevoir réponse répondre reste rester réussir rien
 savoir semaine sembler sens service seul signifier simple site situation suffire suivant sujet temps tenir tout
 toujours toute tous toutes trouver type utiliser valoir veut venir voir voudrais vouloir vrai vraiment quelque quelques
 chaque certain certaine combien an année années êtes est-il est-elle existe-t-il appelle-t-on salut svp stp`;
const english = `able actually allow anyone anything appear ask available bad become begin believe best better big bring
 call called case certain change come concern consider contain correct create day describe different difference
 difficult easy end even ever every exact exactly example exist explain fact far feel find first follow form general get
 give given go going good great happen hello help hi hour idea important include indicate interested keep kind know last
 late learn leave less let like list little long look lot main make making many matter mean meaning method month name
 named need new next number obtain often old order part particular people person place please point possible present
 problem provide put question quick quickly rather really reason receive refer result right said say see seem several
 show simple since small something start state still stop subject take talk tell term thank thanks thing things think
 time today together true try two type understand use used useful using usually want way week well whole word work would
 year years yes`;

const forms = new Set<string>();
for (const [language, words] of [
  ["fr", french],
  ["en", english],
] as const) {
  for (const word of words.split(/\s+/u)) {
    forms.add(fold(word));
    forms.add(`${language}:${stemOf(fold(word), language)}`);
  }
}

/** Whether a folded word is an everyday one in French or English, whatever its ending. */
export const isEveryday = (folded: string): boolean =>
  forms.has(folded) || forms.has(`fr:${stemOf(folded, "fr")}`) || forms.has(`en:${stemOf(folded, "en")}`);
