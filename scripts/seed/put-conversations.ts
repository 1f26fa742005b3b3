import { getTableColumns, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Transaction } from "~/server/db/client";
import { conversations, conversationWords, messages } from "~/server/db/schema/conversations";
import { searchWordsOf, vectorOf } from "~/server/features/conversations/search-words.rules";
import type { MadeConversation } from "./made-conversation";

type Row = Record<string, unknown>;

/** Many rows in one statement with one value: all have the keys of the first, other columns their defaults. */
const putRows = async (tx: Transaction, table: PgTable, rows: Row[]): Promise<void> => {
  const [first] = rows;
  if (!first) return;
  const columns = Object.entries(getTableColumns(table)).filter(([key]) => key in first);
  const names = sql.join(
    columns.map(([, column]) => sql.identifier(column.name)),
    sql`, `,
  );
  const json = JSON.stringify(
    rows.map((row) => Object.fromEntries(columns.map(([key, { name }]) => [name, row[key]]))),
  );
  await tx.execute(
    sql`insert into ${table} (${names}) select ${names} from json_populate_recordset(null::${table}, ${json}::json)`,
  );
};

/** The same sentences come again and again: each is taken apart once. */
const wordsByText = new Map<string, Set<string>>();
const rememberedTexts = 20_000;

const wordsOf = (text: string): Set<string> => {
  const known = wordsByText.get(text);
  if (known) return known;
  const words = searchWordsOf([text]);
  if (wordsByText.size < rememberedTexts) wordsByText.set(text, words);
  return words;
};

/** Stores conversations as the product would have, with what search needs; the figures of their days are counted at the end. */
export const putConversations = async (tx: Transaction, made: MadeConversation[]): Promise<void> => {
  await putRows(
    tx,
    conversations,
    made.map(({ conversation }) => conversation),
  );
  await putRows(
    tx,
    messages,
    made.flatMap((one) => one.messages),
  );
  await putRows(
    tx,
    conversationWords,
    made.map(({ conversation: { workspaceId, organizationId, id }, messages: said }) => ({
      ...{ workspaceId, organizationId, conversationId: id },
      words: vectorOf(workspaceId, new Set(said.flatMap(({ text }) => [...wordsOf(text)]))),
    })),
  );
};
