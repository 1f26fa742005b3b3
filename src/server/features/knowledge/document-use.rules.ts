import type { Validity, Visibility } from "~/contract/documents";

/** What a visitor may open of a document: its page on the web, its file, or nothing. */
export type DocumentLink = { kind: "page"; url: string } | { kind: "file" } | null;

export const linkOf = ({ visibility, url }: { visibility: Visibility; url: string | null }): DocumentLink => {
  if (visibility !== "public") return null;
  return url ? { kind: "page", url } : { kind: "file" };
};

/** The address of that, as anybody can open it from anywhere. */
export const addressOf = (
  link: DocumentLink,
  { appUrl, workspaceId, documentId }: { appUrl: string; workspaceId: string; documentId: string },
): string | undefined => {
  if (!link) return undefined;
  return link.kind === "page" ? link.url : `${appUrl}/api/files/${workspaceId}/${documentId}`;
};

/** A reminder comes this many days before the end. */
export const soonDays = 14;
const dayMs = 24 * 60 * 60 * 1_000;

/** Days are `YYYY-MM-DD`; a document answers on its last day too. */
export const validityOn = (validUntil: string | null, today: string): Validity => {
  if (validUntil === null) return "unlimited";
  const daysLeft = (Date.parse(validUntil) - Date.parse(today)) / dayMs;
  if (daysLeft < 0) return "expired";
  return daysLeft < soonDays ? "soon" : "valid";
};
