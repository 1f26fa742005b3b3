export interface Mail {
  to: string;
  subject: string;
  text: string;
  /** For mail programs rather than people. */
  headers?: Record<string, string>;
}

/** Sends mail, or keeps it where a person finds it. Rejects when the mail could not be handed over. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
}
