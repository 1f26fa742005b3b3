/** Refusals and failures of a call, by their stable code; a function is given the minutes to wait. */
export const errors = {
  internal: "Quelque chose n’a pas fonctionné de notre côté. Réessayez dans un instant.",
  unreachable: "Le serveur ne répond pas. Vérifiez votre connexion, puis réessayez.",
  "input.invalid": "Une valeur n’a pas la forme attendue. Vérifiez les champs.",
  "procedure.unknown": "Cette page est plus ancienne que le serveur. Rechargez-la.",
  "rights.not_signed_in": "Votre session a pris fin. Connectez-vous dans un autre onglet, puis réessayez.",
  "rights.missing": "Votre niveau ne permet pas cette action. Demandez à un administrateur de votre organisation.",
  "rights.foreign_origin": "Cette demande ne vient pas d’une page de Monitora. Rechargez la page.",
  "accounts.wrong_credentials": "L’adresse e-mail ou le mot de passe n’est pas le bon.",
  "accounts.locked": (minutes: number) =>
    `Trop d’essais manqués. Pour protéger ce compte, la connexion est bloquée encore ${minutes} min.`,
  "accounts.too_many_attempts": (minutes: number) => `Trop d’essais en peu de temps. Réessayez dans ${minutes} min.`,
  "accounts.email_taken": "Un compte existe déjà avec cette adresse e-mail. Connectez-vous.",
  "accounts.registration_closed": "Les inscriptions sont fermées sur ce serveur.",
  "accounts.link_spent": "Ce lien a déjà servi ou n’est plus valable. Demandez-en un nouveau.",
  "accounts.organization_unknown": "Vous ne faites plus partie de cette organisation.",
  "accounts.organization_paused": "Cette organisation est en pause. Adressez-vous à l’administrateur de ce serveur.",
  "workspaces.not_found": "Cet assistant n’existe pas ou plus.",
  "workspaces.name_mismatch": "Le nom écrit n’est pas celui de l’assistant. Rien n’a été supprimé.",
  "documents.not_found": "Ce document n’existe pas ou plus.",
  "documents.already_there": "Ces mêmes octets sont déjà dans un autre document de cet assistant.",
  "documents.too_many": "Cet assistant a atteint son nombre maximal de documents. Supprimez-en d’abord.",
  "documents.rate_limited": (minutes: number) =>
    `Beaucoup de fichiers en peu de temps. Reprenez l’envoi dans ${minutes} min.`,
  "web_sources.not_found": "Cette adresse n’existe pas ou plus.",
  "web_sources.already_there": "Cette adresse est déjà dans la liste.",
  "web_sources.impossible_address":
    "Cette adresse ne peut pas être lue. Écrivez-la en entier, comme https://www.exemple.fr/.",
  "conversations.not_found": "Cette conversation n’existe pas ou plus.",
  "conversations.message_not_found": "Ce message n’existe pas ou plus.",
  "models.tested_too_often": (minutes: number) => `Beaucoup d’essais en peu de temps. Réessayez dans ${minutes} min.`,
};
