/** The first page: every assistant at a glance, and for platform administrators every organization. */
export const home = {
  title: "Accueil",
  figures: "Chiffres d’aujourd’hui, tous assistants confondus",
  conversationsToday: "Conversations aujourd’hui",
  visitors: "Visiteurs aujourd’hui",
  compared: (yesterday: string, weekday: string, before: string) => `${yesterday} hier · ${before} ${weekday} dernier`,
  attention: "Ce qui vous attend",
  attentionNone: "Rien ne vous attend.",
  andMore: (count: number) => `et ${count} de plus`,
  needs: {
    waiting: (count: number) =>
      count > 1 ? `${count} visiteurs attendent une personne` : "1 visiteur attend une personne",
    gaps: (count: number) => (count > 1 ? `${count} questions à compléter` : "1 question à compléter"),
    failedDocuments: (count: number) =>
      count > 1 ? `${count} documents n’ont pas pu être lus` : "1 document n’a pas pu être lu",
    failedChecks: (count: number) =>
      count > 1
        ? `${count} questions de la liste de contrôle n’ont pas eu leur réponse`
        : "1 question de la liste de contrôle n’a pas eu sa réponse",
    ending: (count: number) =>
      count > 1
        ? `${count} documents ou questions-réponses arrivent à leur dernier jour, ou l’ont passé`
        : "1 document ou question-réponse arrive à son dernier jour, ou l’a passé",
  },
  needsShort: {
    waiting: (count: number) => (count > 1 ? `${count} visiteurs attendent` : "1 visiteur attend"),
    gaps: (count: number) => `${count} à compléter`,
    failedDocuments: (count: number) => (count > 1 ? `${count} documents en erreur` : "1 document en erreur"),
    failedChecks: (count: number) => (count > 1 ? `${count} contrôles à voir` : "1 contrôle à voir"),
    ending: (count: number) => (count > 1 ? `${count} fins proches` : "1 fin proche"),
  },
  notOnline: "Pas encore en ligne",
  allAssistants: "Documents et 30 derniers jours",
  search: "Chercher un assistant",
  searchNothing: "Aucun assistant de ce nom.",
  organizations: "Organisations",
  organizationsText:
    "Des chiffres seulement : aucun texte d’une conversation ni d’un document. Qui les consulte est inscrit au journal.",
  organizationsShown: (shown: number, total: number) => (shown < total ? `${shown} sur ${total}` : `${total}`),
  organization: "Organisation",
  columns: {
    assistants: "Assistants",
    documents: "Documents",
    members: "Membres",
    conversationsToday: "Aujourd’hui",
    conversations30: "30 jours",
    answeredShare30: "Répondues",
  },
};
