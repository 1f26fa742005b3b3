import { z } from "zod";
import { passwordMaxChars, passwordMinChars } from "./limits";
import type { Level } from "./rights";

export const languages = ["fr", "en"] as const;
export type Language = (typeof languages)[number];

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

/** Who is signed in, as the dashboard sees it. */
export interface Me {
  userId: string;
  email: string;
  name: string;
  language: Language;
  level: Level;
  isEmailConfirmed: boolean;
  isPlatformAdministrator: boolean;
  /** Wants the weekly mail of the current organization. */
  wantsWeeklyMail: boolean;
  organization: { id: string; name: string; language: Language; timeZone: string };
  /** Every organization this account belongs to, the current one included. */
  organizations: { id: string; name: string; level: Level }[];
}
