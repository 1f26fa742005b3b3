/** Puts values in the places a text keeps for them. Each place is filled once: what a visitor wrote is never read for places. */
export const fillMail = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));

/** Texts of e-mails. `{name}` and the like are filled in by the sender. */
export const mails = {
  fr: {
    confirmEmail: {
      subject: "Confirmez votre adresse e-mail",
      text: "Bonjour {name},\n\nPour confirmer cette adresse pour votre compte Monitora, ouvrez ce lien (valable 7 jours) :\n{link}\n\nSi vous n’avez pas créé de compte, ignorez ce message.\n",
    },
    visitorWaits: {
      subject: "Un visiteur attend une réponse : {assistant}",
      text: "Bonjour {name},\n\nUn visiteur de « {assistant} » attend une personne depuis {minutes} min, et personne n’est présent dans Monitora.\n\nSa première question : {title}\nTicket nº {ticket}\n\nPour vous en occuper, ouvrez la conversation et choisissez « Je m’en occupe » :\n{link}\n\nCe message est envoyé au plus une fois par heure pour une même conversation.\n",
    },
    personReplied: {
      subject: "{person} vous a répondu : {assistant}",
      text: "Bonjour,\n\n{person} a répondu à votre demande (ticket nº {ticket}) :\n\n{replies}\n\nPour poursuivre la conversation, revenez sur la page :\n{link}\n\nVous recevez ce message parce que cette adresse a été laissée dans l’assistant de « {assistant} ».\n",
    },
  },
  en: {
    confirmEmail: {
      subject: "Confirm your e-mail address",
      text: "Hello {name},\n\nTo confirm this address for your Monitora account, open this link (valid for 7 days):\n{link}\n\nIf you did not create an account, ignore this message.\n",
    },
    visitorWaits: {
      subject: "A visitor waits for an answer: {assistant}",
      text: "Hello {name},\n\nA visitor of “{assistant}” has been waiting for a person for {minutes} min, and nobody is there in Monitora.\n\nTheir first question: {title}\nTicket no. {ticket}\n\nTo take care of it, open the conversation and choose “I’ll take it”:\n{link}\n\nThis message is sent at most once an hour for the same conversation.\n",
    },
    personReplied: {
      subject: "{person} answered you: {assistant}",
      text: "Hello,\n\n{person} answered your request (ticket no. {ticket}):\n\n{replies}\n\nTo go on with the conversation, come back to the page:\n{link}\n\nYou receive this message because this address was left in the assistant of “{assistant}”.\n",
    },
  },
} as const;
