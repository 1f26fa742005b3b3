const keptMax = 5;
const keyOf = (userId: string) => `monitora palette ${userId}`;

/** Ids of what this person used last in this browser, the latest first. */
export function recentIds(userId: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(userId)) ?? "[]");
    return Array.isArray(kept) ? kept.filter((id) => typeof id === "string").slice(0, keptMax) : [];
  } catch {
    return [];
  }
}

export function rememberItem(userId: string, id: string): void {
  const ids = [id, ...recentIds(userId).filter((other) => other !== id)].slice(0, keptMax);
  try {
    localStorage.setItem(keyOf(userId), JSON.stringify(ids));
  } catch {
    // A browser that keeps nothing: the palette has no memory there.
  }
}
