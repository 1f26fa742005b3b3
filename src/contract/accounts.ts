import type { Level } from "./rights";

export const languages = ["fr", "en"] as const;
export type Language = (typeof languages)[number];

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
