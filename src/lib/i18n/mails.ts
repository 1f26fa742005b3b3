/** Texts of e-mails. `{name}` and the like are filled in by the sender. */
export const mails = {
  fr: {
    confirmEmail: {
      subject: "Confirmez votre adresse e-mail",
      text: "Bonjour {name},\n\nPour confirmer cette adresse pour votre compte Monitora, ouvrez ce lien (valable 7 jours) :\n{link}\n\nSi vous n’avez pas créé de compte, ignorez ce message.\n",
    },
  },
  en: {
    confirmEmail: {
      subject: "Confirm your e-mail address",
      text: "Hello {name},\n\nTo confirm this address for your Monitora account, open this link (valid for 7 days):\n{link}\n\nIf you did not create an account, ignore this message.\n",
    },
  },
} as const;
