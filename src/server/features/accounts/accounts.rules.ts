/** Two spellings of one address are one account: case and Unicode form do not count. */
export const emailKey = (email: string): string => email.trim().normalize("NFKC").toLowerCase();

/** A person's name until they say otherwise: what precedes the @. */
export const nameFromEmail = (email: string): string => email.slice(0, email.indexOf("@")) || email;

export const failuresBeforeLock = 10;
export const lockMs = 15 * 60_000;
export const minuteMs = 60_000;
