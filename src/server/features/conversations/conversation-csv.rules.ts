import { stringify } from "csv-stringify/sync";
import type { Language } from "~/contract/accounts";
import type { MessageView } from "~/contract/conversations";
import { conversationColumns } from "~/lib/i18n/conversation-columns";
import { spreadsheetNumber, spreadsheetOptions } from "../../kernel/spreadsheet";
import type { ExportedConversation } from "./export-conversations";

interface Reader {
  language: Language;
  timeZone: string;
}

/** The first line, with the mark by which spreadsheets know the encoding. */
export const csvHead = ({ language, timeZone }: Reader): string => {
  const { names } = conversationColumns[language];
  return stringify([Object.values(names(timeZone))], { ...spreadsheetOptions(language), bom: true });
};

/** One line a message, what is known of its conversation on each. */
export const csvLines = (conversations: readonly ExportedConversation[], reader: Reader): string =>
  stringify(
    conversations.flatMap((conversation) =>
      conversation.messages.map((message) => cellsOf(conversation, message, reader)),
    ),
    spreadsheetOptions(reader.language),
  );

const cellsOf = (conversation: ExportedConversation, message: MessageView, reader: Reader): string[] => {
  const { words } = conversationColumns[reader.language];
  const number = (value: number | null | undefined) => spreadsheetNumber(value, reader.language);
  const yes = (is: boolean) => (is ? words.yes : words.no);
  const { answer } = message;
  return [
    conversation.id,
    conversation.title,
    localTime(conversation.startedAt, reader.timeZone),
    words.channels[conversation.channel],
    conversation.pageUrl ?? "",
    conversation.visitorId,
    conversation.visitorEmail ?? "",
    number(conversation.ticket),
    number(conversation.rating),
    conversation.ratingComment ?? "",
    yes(conversation.isResolved),
    yes(conversation.isArchived),
    localTime(message.at, reader.timeZone),
    words.roles[message.role],
    message.text,
    answer ? (answer.outcome ? words.outcomes[answer.outcome] : words.states[answer.state]) : "",
    number(answer?.ragScore),
    answer?.model ?? "",
    number(answer?.firstTokenMs),
    number(answer?.responseMs),
    number(answer?.promptTokens),
    number(answer?.completionTokens),
    number(answer?.cost?.amount),
    answer?.cost?.currency ?? "",
    answer?.feedback ? words.feedback[answer.feedback === 1 ? "up" : "down"] : "",
    answer?.feedbackReason ?? "",
    answer?.sources.map(({ title, page }) => (page ? `${title}, ${words.page} ${page}` : title)).join("\n") ?? "",
  ];
};

/** `2026-11-21 14:05:00`: what spreadsheets take for a moment. */
const localTime = (iso: string, timeZone: string): string => formatOf(timeZone).format(new Date(iso));

const formats = new Map<string, Intl.DateTimeFormat>();
const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });
  formats.set(timeZone, made);
  return made;
};
