/** The terms of use; `contract/terms.ts` holds their version. */
export const terms = {
  title: "Conditions d’utilisation",
  version: (version: string) => `Version ${version}`,
  sections: {
    service: {
      title: "Le service",
      text: "Monitora donne à un site web un assistant qui répond avec les documents de ce site. La personne ou l’organisation qui exploite ce serveur vous fournit le service et répond à vos questions à son sujet.",
    },
    account: {
      title: "Votre compte",
      text: "Vous donnez une adresse e-mail qui est la vôtre et gardez votre mot de passe pour vous. Vous répondez de ce que fait votre organisation avec les comptes qu’elle ouvre.",
    },
    content: {
      title: "Vos documents",
      text: "Vos documents et vos réglages restent à vous. Vous ne déposez que ce que vous avez le droit de montrer aux visiteurs de votre site : l’assistant en cite des passages. Ils servent à répondre à vos visiteurs, et à rien d’autre.",
    },
    answers: {
      title: "Les réponses",
      text: "Les réponses sont produites par une machine à partir de vos documents. Elles citent leurs sources et peuvent pourtant se tromper. Relisez les conversations, et ne vous en remettez pas à elles seules pour une décision de santé, de droit ou d’argent.",
    },
    visitors: {
      title: "Vos visiteurs",
      text: "Leurs questions et les réponses sont enregistrées pour vous les montrer. Vous êtes responsable de ces données : informez vos visiteurs, et effacez-les quand ils le demandent. L’assistant leur dit qu’ils parlent à une intelligence artificielle.",
    },
    models: {
      title: "Modèles extérieurs",
      text: "Par défaut, rien ne quitte ce serveur. Si son exploitant a branché un modèle extérieur, la question et les passages utiles lui sont envoyés pour rédiger la réponse.",
    },
    misuse: {
      title: "Usages interdits",
      text: "Pas de contenu illégal, pas d’usurpation, pas de tentative d’entrer chez les autres ni de gêner le service. L’exploitant peut mettre en pause une organisation qui le fait, et le lui dit.",
    },
    end: {
      title: "Fin",
      text: "Vous pouvez supprimer un assistant à tout moment : tout ce qu’il contient est effacé. Vous pouvez demander à l’exploitant la fermeture de votre compte.",
    },
    changes: {
      title: "Changements",
      text: "Quand ces conditions changent, leur version change. Celle que vous avez acceptée, et le jour où vous l’avez fait, sont gardés avec votre compte.",
    },
  },
};
