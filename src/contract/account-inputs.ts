import { z } from "zod";
import { languages } from "./accounts";
import { passwordMaxChars, passwordMinChars } from "./limits";

const email = z.string().trim().max(254).pipe(z.email());

export const registerInput = z.object({
  email,
  password: z.string().min(passwordMinChars).max(passwordMaxChars),
  /** Name of the organization this account opens. */
  organization: z.string().trim().min(1).max(120),
  language: z.enum(languages),
  /** The terms were read and accepted; their version and the date are stored. */
  acceptedTerms: z.literal(true),
});
export type RegisterInput = z.infer<typeof registerInput>;

export const logInInput = z.object({
  email: z.string().trim().min(1).max(254),
  password: z.string().min(1).max(passwordMaxChars),
  /** Keep the session 30 days instead of 24 hours without use. */
  remember: z.boolean(),
});
export type LogInInput = z.infer<typeof logInInput>;
