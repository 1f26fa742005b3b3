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
 chaque certain certaine combien an année années êtes est-il est-elle salut svp stp
 accepter accéder acheter actuel ajouter amener ancien annoncer apparaître arrêter assurer atteindre augmenter avancer
 baisser bénéficier changer charger commencer comparer compter conduire conserver constituer couper coûter croire décider
 découvrir décrire dépendre déplacer dérouler descendre déterminer développer durer échanger écouter écrire empêcher
 employer emporter endommager entendre entrer envisager envoyer essayer établir éviter exiger fermer finir fixer
 fonctionner fournir gagner garder gérer habiter ignorer imaginer inclure installer inviter jeter joindre lancer laver
 lever limiter manquer mener modifier monter montrer noter obliger occuper offrir organiser oublier ouvrir paraître
 perdre placer plaire pousser pratiquer préciser préparer présenter prévenir prévoir produire profiter protéger provenir
 quitter ramener rapporter recommander reconnaître réduire refuser regarder rejoindre remarquer remettre remplacer
 remplir rencontrer rendre rentrer renvoyer représenter reprendre résoudre respecter ressembler retirer retourner
 retrouver revenir saisir sentir servir seul sortir souhaiter suivre supprimer tenter terminer tirer tomber toucher
 tourner traiter travailler vendre vérifier vieux vieille visiter vivre chers client clients`;
const english = `able actually allow anyone anything appear ask available bad become begin believe best better big bring
 call called case certain change come concern consider contain correct create day describe different difference
 difficult easy end even ever every exact exactly example exist explain fact far feel find first follow form general get
 give given go going good great happen hello help hi hour idea important include indicate interested keep kind know last
 late learn leave less let like list little long look lot main make making many matter mean meaning method month name
 named need new next number obtain often old order part particular people person place please point possible present
 problem provide put question quick quickly rather really reason receive refer result right said say see seem several
 show simple since small something start state still stop subject take talk tell term thank thanks thing things think
 time today together true try two type understand use used useful using usually want way week well whole word work would
 year years yes
 accept access add affect allow arrive avoid base benefit break build buy carry cause check choose close compare complete
 contact cost cover cut decide depend develop discover drop eat enter expect fail fill fix fix follow gain grow handle
 hear hold improve include increase install involve join leave limit lose manage meet miss move notice occur offer old
 open order organize pass pay perform pick place play prefer prepare prevent produce protect prove raise reach read
 recommend reduce refuse remain remember remove replace represent require respect return run save sell send serve set
 share sit speak spend stand stay stick stop suggest support tend touch treat turn visit wait watch wear win wish
 write`;

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
