/** The page an address asks for, from 1. */
export const pageAsked = (page: string | string[] | undefined): number => {
  const asked = typeof page === "string" ? Number.parseInt(page, 10) : 1;
  return Number.isSafeInteger(asked) ? Math.max(1, asked) : 1;
};
