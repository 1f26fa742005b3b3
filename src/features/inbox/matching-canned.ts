import type { CannedReply } from "~/contract/inbox";
import { foldAccents } from "~/lib/fold-accents";

/** Replies whose title or text holds every word, whatever their accents and capitals. */
export function matchingCanned(replies: readonly CannedReply[], search: string): readonly CannedReply[] {
  const words = foldAccents(search)
    .split(/\s+/)
    .filter((word) => word);
  return replies.filter(({ title, text }) => {
    const held = foldAccents(`${title} ${text}`);
    return words.every((word) => held.includes(word));
  });
}
