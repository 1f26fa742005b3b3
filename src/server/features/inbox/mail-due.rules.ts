const hourMs = 3_600_000;
const lookAgainMs = 60_000;

interface Waiting {
  unansweredSince: Date | null;
  teamMailedAt: Date | null;
}

/** Is a mail to the team due now? `waitMs`: when to look again, null when nobody waits any more. */
export const mailDue = (
  row: Waiting | null,
  isSomebodyThere: boolean,
  now: Date,
): { isDue: true; waitMs: null } | { isDue: false; waitMs: number | null } => {
  if (!row?.unansweredSince) return { isDue: false, waitMs: null };
  if (isSomebodyThere) return { isDue: false, waitMs: lookAgainMs };
  const sinceMail = row.teamMailedAt ? now.getTime() - row.teamMailedAt.getTime() : hourMs;
  if (sinceMail < hourMs) return { isDue: false, waitMs: hourMs - sinceMail };
  return { isDue: true, waitMs: null };
};
