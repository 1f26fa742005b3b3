import type { WebPageState, WebPageView, WebSourceView } from "~/contract/web-sources";
import { withTenant } from "../../../db/tenant";
import type { Services } from "../../../services";
import type { Owner } from "../documents.repository";
import { webSourceUnknown } from "../knowledge.errors";
import { listWebPageRows } from "./web-pages.repository";
import { toWebPageView, toWebSourceView } from "./web-source-view.rules";
import { findWebSource, listWebSourceRows, tallyPages } from "./web-sources.repository";

type Context = Pick<Services, "db"> & Owner;

/** An assistant's addresses, the newest first. */
export const listWebSources = (ctx: Context): Promise<WebSourceView[]> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const rows = await listWebSourceRows(tx, ctx);
    const tallies = await tallyPages(tx, ctx, null);
    return rows.map((row) => toWebSourceView(row, tallies));
  });

export const getWebSource = (ctx: Context, id: string): Promise<WebSourceView> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const row = await findWebSource(tx, ctx, id);
    if (!row) throw webSourceUnknown();
    return toWebSourceView(row, await tallyPages(tx, ctx, id));
  });

interface PageList {
  items: WebPageView[];
  /** Id to ask from for the next ones; null at the end. */
  nextCursor: string | null;
}

/** The pages of an address, in the order they were met. */
export const listWebPages = (
  ctx: Context,
  input: { webSourceId: string; state?: WebPageState | undefined; cursor: string; limit: number },
): Promise<PageList> =>
  withTenant(ctx.db, ctx, async (tx) => {
    if (!(await findWebSource(tx, ctx, input.webSourceId))) throw webSourceUnknown();
    const { webSourceId, state, cursor, limit } = input;
    const rows = await listWebPageRows(tx, ctx, webSourceId, {
      cursor,
      limit: limit + 1,
      ...(state ? { state } : {}),
    });
    const items = rows.slice(0, limit).map(toWebPageView);
    return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  });
