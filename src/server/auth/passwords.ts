import { hash, verify } from "@node-rs/argon2";
import pLimit from "p-limit";

/** argon2id at the parameters OWASP's password storage sheet names: 19 MiB, two passes. */
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export interface Passwords {
  hash(password: string): Promise<string>;
  /** With null (no such account) the same work is done, so that the time taken says nothing. */
  isRight(password: string, storedHash: string | null): Promise<boolean>;
}

/** At most two at a time: each takes 19 MiB and a core for tens of milliseconds, which a flood of log-ins must not multiply. */
export const createPasswords = (): Passwords => {
  const turn = pLimit(2);
  const nobody = turn(() => hash("no account has this password", options));
  return {
    hash: (password) => turn(() => hash(password, options)),
    isRight: async (password, storedHash) => {
      const against = storedHash ?? (await nobody);
      const isSame = await turn(() => verify(against, password));
      return isSame && storedHash !== null;
    },
  };
};
