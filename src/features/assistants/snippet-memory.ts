const keyOf = (workspaceId: string) => `monitora snippet copied ${workspaceId}`;

/** Keeps in this browser that the snippet was copied, for the list of first steps. */
export function rememberSnippetCopied(workspaceId: string): void {
  try {
    localStorage.setItem(keyOf(workspaceId), "1");
  } catch {
    // A browser that keeps nothing: the step stays open until the first question comes.
  }
}

export function wasSnippetCopied(workspaceId: string): boolean {
  try {
    return localStorage.getItem(keyOf(workspaceId)) !== null;
  } catch {
    return false;
  }
}
