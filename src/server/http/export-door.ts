import { z } from "zod";
import { type ConversationFilter, conversationFilter } from "~/contract/conversation-list-inputs";
import { countHit } from "../db/count-hit";
import { csvHead, csvLines } from "../features/conversations/conversation-csv.rules";
import { exportConversations, startExport } from "../features/conversations/export-conversations";
import { getWorkspace } from "../features/workspaces/get-workspace";
import { DomainError } from "../kernel/errors";
import { getServices } from "../services";
import { httpStatus } from "../trpc/error-shape";
import { type AdmittedUser, admitUser } from "./admit-user";

const exportsPerMinute = 30;

const wanted = conversationFilter.extend({
  workspace: z.string().min(1).max(64),
  format: z.enum(["csv", "json"]),
  days: z.coerce.number().pipe(conversationFilter.shape.days.unwrap()).optional(),
});

/** `GET /api/conversations/export?workspace=ws_…&format=csv|json[&filters of the list]`: a file, sent as it is read from the database. */
export const exportDoor = async (request: Request, socketIp: string | undefined): Promise<Response> => {
  const services = await getServices();
  try {
    const asked = wanted.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!asked.success) throw new DomainError("input.invalid", "bad_input");
    const { workspace: workspaceId, format, ...filter } = asked.data;
    const ctx = await admitUser(services, request, socketIp, { workspaceId, action: "conversation.export" });
    const { hits, leftMs } = await countHit(services, `export:${ctx.actor.userId}`, 60_000);
    if (hits > exportsPerMinute)
      throw new DomainError("conversations.export_limited", "too_many", { retryAfterMs: leftMs });
    const { name } = await getWorkspace(ctx);
    await startExport(ctx, filter, format);
    const pieces = format === "csv" ? csvOf(ctx, filter) : jsonOf(ctx, filter);
    return new Response(streamOf(pieces), { headers: headersOf(ctx, name, format) });
  } catch (error) {
    if (!(error instanceof DomainError)) services.logger.error({ err: error }, "an export failed");
    return refusal(error);
  }
};

async function* csvOf(ctx: AdmittedUser, filter: ConversationFilter): AsyncGenerator<string> {
  yield csvHead(ctx);
  for await (const slice of exportConversations(ctx, filter)) yield csvLines(slice, ctx);
}

async function* jsonOf(ctx: AdmittedUser, filter: ConversationFilter): AsyncGenerator<string> {
  yield "[\n";
  let isFirst = true;
  for await (const slice of exportConversations(ctx, filter)) {
    const text = slice.map((conversation) => JSON.stringify(conversation)).join(",\n");
    yield isFirst ? text : `,\n${text}`;
    isFirst = false;
  }
  yield "\n]\n";
}

/** Pulled by whoever reads: nothing is read ahead of them, and nothing goes on when they leave. */
const streamOf = (pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: async (controller) => {
      const next = await pieces.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    cancel: async () => void (await pieces.return(undefined)),
  });
};

const types = { csv: "text/csv; charset=utf-8", json: "application/json; charset=utf-8" } as const;

const headersOf = (ctx: AdmittedUser, assistant: string, format: "csv" | "json"): Record<string, string> => {
  const day = new Intl.DateTimeFormat("sv-SE", { timeZone: ctx.timeZone }).format(ctx.clock.now());
  const file = `conversations-${plain(assistant)}-${day}.${format}`;
  return {
    "content-type": types[format],
    "content-disposition": `attachment; filename="${file}"`,
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
  };
};

/** A name that every file system takes. */
const plain = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60) || "assistant";

const refusal = (error: unknown): Response => {
  const known = error instanceof DomainError ? error : new DomainError("internal", "unavailable");
  const status = error instanceof DomainError ? httpStatus[error.kind] : 500;
  const data = { domainCode: known.code, httpStatus: status, details: known.details };
  return Response.json(
    { error: { message: known.code, code: -32_600, data } },
    { status, headers: { "cache-control": "no-store" } },
  );
};
