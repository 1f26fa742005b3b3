import type { KnowledgePart } from "~/contract/checks";
import type { Transaction } from "../../db/client";
import { type KnowledgeNumbers, type Place, readKnowledgeNumbers } from "./checks.repository";

/** A mark of all that answers depend on: another mark, and answers may differ. */
export const readStand = async (tx: Transaction, place: Place): Promise<string> =>
  standOf(await readKnowledgeNumbers(tx, place));

const standOf = ({ documents, faq, settings }: KnowledgeNumbers): string => `${documents}.${faq}.${settings}`;

/** What is different between two marks. */
export const changedParts = (before: string, after: string): KnowledgePart[] => {
  const [past, now] = [before.split("."), after.split(".")];
  const parts: KnowledgePart[] = ["documents", "faq", "settings"];
  return parts.filter((_, at) => past[at] !== now[at]);
};
