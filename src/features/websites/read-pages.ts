import type { WebPageState, WebPageView } from "~/contract/web-sources";
import { webPagesQuery } from "./websites.queries";

export interface PagesRead {
  items: WebPageView[];
  hasMore: boolean;
}

/** The first pages of an address in one state or in all, `lists` lists of the server's size. */
export async function readPages(
  workspaceId: string,
  webSourceId: string,
  state: WebPageState | undefined,
  lists: number,
): Promise<PagesRead> {
  const items: WebPageView[] = [];
  let cursor: string | null = "";
  for (let list = 0; list < lists && cursor !== null; list++) {
    const read: { items: WebPageView[]; nextCursor: string | null } = await webPagesQuery(
      workspaceId,
      webSourceId,
      state,
      cursor,
    );
    items.push(...read.items);
    cursor = read.nextCursor;
  }
  return { items, hasMore: cursor !== null };
}
