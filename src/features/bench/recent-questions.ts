import { createSignal, onMount } from "solid-js";

const kept = 8;
const keyOf = (workspaceId: string) => `monitora bench ${workspaceId}`;

/** The last questions asked on an assistant's bench, as long as the browser's tab lives. */
export function useRecentQuestions(workspaceId: () => string) {
  const [questions, setQuestions] = createSignal<string[]>([]);
  // The server has no memory of a tab: the list comes once the page is alive.
  onMount(() => setQuestions(read(workspaceId())));
  const keep = (list: string[]) => {
    setQuestions(list);
    write(workspaceId(), list);
  };
  return {
    questions,
    remember: (question: string) => keep([question, ...questions().filter((one) => one !== question)].slice(0, kept)),
    forget: () => keep([]),
  };
}

function read(workspaceId: string): string[] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(keyOf(workspaceId)) ?? "[]");
    return Array.isArray(stored) ? stored.filter((one) => typeof one === "string").slice(0, kept) : [];
  } catch {
    return [];
  }
}

function write(workspaceId: string, list: readonly string[]): void {
  try {
    sessionStorage.setItem(keyOf(workspaceId), JSON.stringify(list));
  } catch {
    // A browser that keeps nothing: the list lives as long as the page.
  }
}
