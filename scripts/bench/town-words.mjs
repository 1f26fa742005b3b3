const list = (text) => text.split("/").map((part) => part.trim());

export const syllables = list(
  "bel/cha/mon/ver/lau/ri/tour/gne/val/or/fon/ta/bru/sar/mi/lev/ost/bray/cour/pont/de/lan/vi/ro/cas/tel/nau/ger/mar/sou/lac/bo",
);

export const placeNames = list(
  "la piscine/la médiathèque/la déchetterie/le marché couvert/l’école de musique/le camping/la patinoire/le stade/la salle des fêtes/le musée/la cantine/le port de plaisance/la crèche/le cimetière/l’office de tourisme/le gymnase/la maison de santé/le théâtre/la ferme pédagogique/le jardin botanique/l’auberge de jeunesse/le conservatoire/la ludothèque/l’aire de jeux",
);

export const streets = list(
  "rue des Tanneurs/place du Puits/quai des Mariniers/avenue du Moulin/impasse des Lilas/boulevard de la Gare/chemin des Vignes/rue du Four/allée des Tilleuls/cours de l’Horloge",
);

/** What a section says of its place, and how a visitor asks for it. */
export const facts = [
  { says: "l’entrée de {place} de {town} coûte {n} euros.", asks: "combien coûte l’entrée de {place} de {town} ?" },
  { says: "{place} de {town} ouvre ses portes à {n} heures.", asks: "à quelle heure ouvre {place} de {town} ?" },
  { says: "{place} de {town} a pour responsable {who}.", asks: "qui est responsable de {place} de {town} ?" },
  { says: "{place} de {town} date de {year}.", asks: "de quand date {place} de {town} ?" },
  {
    says: "{place} de {town} peut accueillir {n} personnes.",
    asks: "combien de personnes accueille {place} de {town} ?",
  },
  { says: "{place} de {town} se trouve au {n} {street}.", asks: "où se trouve {place} de {town} ?" },
];

export const fillers = {
  who: list(
    "les habitants/les familles/les visiteurs/les élus/les associations/les équipes/les enfants/les services/les élèves/les usagers/les bénévoles/les agents/les voisins/les gardiens/les commerçants/les retraités/les conseillers/les étudiants/les sportifs/les jardiniers/les musiciens/les inspectrices/les lecteurs/les pêcheurs/les campeurs/les randonneurs/les bibliothécaires/les artisans/les cyclistes/les nageurs/les choristes/les régisseurs/les collectionneurs/les archivistes/les navigateurs/les maraîchers/les parrains/les guides/les patineurs/les comédiens",
  ),
  does: list(
    "demandent/reçoivent/préparent/apportent/consultent/choisissent/réservent/empruntent/signalent/partagent/entretiennent/rangent/découvrent/remplissent/transmettent/vérifient/corrigent/restaurent/observent/classent/réparent/distribuent/mesurent/photographient/trient/comparent/décorent/répètent/plantent/récoltent",
  ),
  what: list(
    "un dossier/une carte/un formulaire/les outils/le programme/une place/les livres/le règlement/un casier/les clés/des vélos/le calendrier/les costumes/un instrument/des graines/les affiches/le matériel/une barque/les maquettes/un herbier/des tableaux/les bancs/un panier de légumes/les filets/la fanfare/des raquettes/les vitrines/une tente/le compost/des partitions/un atelier de poterie/les lanternes/une exposition de timbres/le registre des hôtes/un concours de cuisine/les ruches/des jumelles/la collection de minéraux/un bal costumé/les amarres",
  ),
  where: list(
    "à l’accueil/dans le hall/au premier étage/près de l’entrée/au guichet/derrière le bâtiment/sous le préau/dans la grande salle/au bord de l’eau/sur la terrasse/au fond du couloir/dans la cour/à la mairie annexe/au sous-sol/contre le mur nord/sur le parvis/dans la serre/au pied de l’escalier/près du kiosque/dans la réserve/à l’ombre des platanes/sur le ponton/au grenier/le long de la haie/dans l’ancienne forge",
  ),
  when: list(
    "chaque semaine/avant la fin du mois/le mercredi après-midi/pendant les vacances/dès le printemps/une fois par an/après la fermeture/au début de l’automne/les jours de pluie/la veille des fêtes/tôt le matin/en fin de trimestre/un dimanche sur deux/à la mi-saison/pendant la moisson/au retour des hirondelles/les soirs de concert/à marée basse/à l’heure de la sieste/les nuits d’été",
  ),
  why: list(
    "pour que chacun en profite/afin de gagner du temps/selon l’ordre d’arrivée/comme l’an passé/à la demande du public/faute de place/avec l’accord du service/sans frais/malgré les travaux/grâce à une subvention/par mesure de prudence/en souvenir des fondateurs/dans la limite des stocks/sous la conduite d’un spécialiste/en vue de la fête annuelle/à cause du vent/au profit d’une bonne œuvre/par tirage au sort/contre une caution/à tour de rôle",
  ),
};
