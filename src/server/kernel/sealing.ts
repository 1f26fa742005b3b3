import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

/** Keeps secrets that have to be read again, such as somebody's key to a service. */
export interface Sealing {
  /** `context` names the one place the text belongs to: sealed for another, it can't be opened. */
  seal(text: string, context: string): string;
  /** Null when it was sealed under a key that is not known any more, for another context, or was changed. */
  unseal(sealed: string, context: string): string | null;
  /** The key that seals now, as written before each sealed text and a point: what bears another should be sealed again. */
  keyId: string;
}

interface SealingKey {
  /** Written before each sealed text: says which key opens it, and nothing else about it. */
  id: string;
  key: Uint8Array;
}

const algorithm = "aes-256-gcm";
const nonceBytes = 12;
const tagBytes = 16;

/** AES-256-GCM under keys drawn by HKDF from `master`; what was sealed under one of `previous` can still be opened. */
export const createSealing = (master: string, previous: readonly string[]): Sealing => {
  const current = keyOf(master);
  const keys = new Map([...previous.map(keyOf), current].map((one) => [one.id, one]));
  return {
    seal: (text, context) => {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv(algorithm, current.key, nonce).setAAD(Buffer.from(context));
      const body = Buffer.concat([nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]);
      return `${current.id}.${body.toString("base64url")}`;
    },
    unseal: (sealed, context) => {
      const [id = "", text = ""] = sealed.split(".");
      const known = keys.get(id);
      return known ? opened(known.key, Buffer.from(text, "base64url"), context) : null;
    },
    keyId: current.id,
  };
};

const opened = (key: Uint8Array, body: Buffer, context: string): string | null => {
  if (body.length < nonceBytes + tagBytes) return null;
  const decipher = createDecipheriv(algorithm, key, body.subarray(0, nonceBytes))
    .setAAD(Buffer.from(context))
    .setAuthTag(body.subarray(-tagBytes));
  try {
    return decipher.update(body.subarray(nonceBytes, -tagBytes), undefined, "utf8") + decipher.final("utf8");
  } catch {
    return null;
  }
};

const drawn = (master: string, purpose: string, bytes: number): Uint8Array =>
  new Uint8Array(hkdfSync("sha256", master, "monitora", purpose, bytes));

const keyOf = (master: string): SealingKey => ({
  id: Buffer.from(drawn(master, "id of the sealing key", 6)).toString("hex"),
  key: drawn(master, "sealing key", 32),
});
