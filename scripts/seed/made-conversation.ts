import { ulid } from "ulid";
import type { Source } from "~/contract/chat";
import { answerTexts } from "~/lib/i18n/answers";
import type { conversations, messages } from "~/server/db/schema/conversations";
import { titleOf } from "~/server/features/conversations/conversations.rules";
import type { SeededRandom } from "../bench/seeded-random.mjs";
import { type Subject, subjects } from "./subjects";

export type ConversationRow = typeof conversations.$inferInsert;
export type MessageRow = typeof messages.$inferInsert;

export interface MadeConversation {
  conversation: ConversationRow;
  messages: MessageRow[];
}

export interface Setting {
  organizationId: string;
  workspaceId: string;
  /** The demo's documents by file name, as far as they were taken in. */
  documents: ReadonlyMap<string, { id: string; title: string }>;
  random: SeededRandom;
}

const pages = ["", "lampes", "livraison", "garantie", "restauration", "contact"];
const openings = [
  "",
  "",
  "",
  "Bonjour, ",
  "Bonjour ! ",
  "Bonsoir, ",
  "Salut, ",
  "Une question : ",
  "S’il vous plaît, ",
];
const endings = ["", "", "", "", " Merci", " Merci d’avance.", " C’est pour un cadeau.", " C’est urgent."];
const reasons = ["La réponse est fausse.", "Il manque le prix.", "Je n’ai pas compris.", null];
const comments = [
  "Très pratique.",
  "Réponse immédiate, merci.",
  "Je cherchais autre chose.",
  "Pas tout à fait ce que je demandais.",
];

/** Its chance is nobody's secret: from the system's own, a character at a time, ids took half of the making. */
const newId = (prefix: string, at: Date): string => `${prefix}_${ulid(at.getTime(), Math.random).toLowerCase()}`;
const later = (at: Date, ms: number): Date => new Date(at.getTime() + ms);

/** As people type: some in haste, without accents or capitals. */
const typed = (text: string, random: SeededRandom): string => {
  const whole = `${random.pick(openings)}${text}${random.pick(endings)}`;
  if (random.next() < 0.75) return whole;
  return whole.normalize("NFD").replace(/\p{M}/gu, "").replace(/’/g, "'").toLowerCase();
};

/** A few subjects are asked much more than others. */
const subjectOf = (list: readonly Subject[], random: SeededRandom): Subject | undefined =>
  list[Math.floor(list.length * random.next() ** 2.2)];

interface Told {
  question: MessageRow;
  answer: MessageRow;
  end: Date;
}

/** A question and its answer, with all that the product would have noted of it. */
const tell = (setting: Setting, conversationId: string, visitorId: string, at: Date): Told => {
  const { random, organizationId, workspaceId, documents } = setting;
  const isGap = random.next() < 0.17;
  const subject = subjectOf(isGap ? subjects.unanswered : subjects.answered, random);
  const document = subject?.fileName ? documents.get(subject.fileName) : undefined;
  const isCached = !isGap && random.next() < 0.3;
  const isFailed = random.next() < 0.006;
  const responseMs = Math.round(isCached ? 20 + random.next() * 60 : 700 + random.next() ** 2 * 5_000);
  const source: Source | null = document
    ? {
        n: 1,
        documentId: document.id,
        title: document.title,
        quote: subject?.answer?.split(/(?<=[.!?]) /)[0] ?? "",
        start: 0,
        end: 0,
      }
    : null;
  const isAnswered = !isGap && !isFailed;
  const feedback = random.next() < 0.14 ? (random.next() < (isAnswered ? 0.88 : 0.25) ? 1 : -1) : null;
  const place = { organizationId, workspaceId, conversationId, visitorId };
  const clientMessageId = newId("c", at);
  const answeredAt = later(at, 5);
  return {
    question: {
      ...place,
      ...{ id: newId("msg", at), clientMessageId, role: "visitor", createdAt: at },
      text: typed(random.pick(subject?.asks ?? [""]), random),
      ...{ state: null, outcome: null, failureReason: null, sources: null, ragScore: null, model: null },
      ...{ isCached: false, promptTokens: null, completionTokens: null, firstTokenMs: null, responseMs: null },
      ...{ feedback: null, feedbackReason: null, aliveAt: null },
    },
    answer: {
      ...place,
      ...{ id: newId("msg", answeredAt), clientMessageId, role: "assistant", createdAt: answeredAt },
      text: isFailed ? "" : isGap ? answerTexts.fr.noAnswer : `${subject?.answer ?? ""} [1]`,
      state: isFailed ? "failed" : "complete",
      outcome: isFailed ? null : isGap ? "no_answer" : "answered",
      failureReason: isFailed ? "model_unavailable" : null,
      sources: isAnswered && source ? [source] : isFailed ? null : [],
      ragScore: isFailed
        ? null
        : Math.min(0.99, isGap ? 0.05 + random.next() * 0.4 : 0.42 + random.next() ** 0.6 * 0.57),
      model: isFailed ? null : isGap ? "local" : "mistral-small-latest",
      isCached,
      promptTokens: isAnswered && !isCached ? random.whole(900, 2_600) : null,
      completionTokens: isAnswered && !isCached ? random.whole(40, 240) : null,
      firstTokenMs: isFailed ? null : Math.round(responseMs * 0.4),
      responseMs: isFailed ? null : responseMs,
      feedback,
      feedbackReason: feedback === -1 ? random.pick(reasons) : null,
      aliveAt: answeredAt,
    },
    end: later(answeredAt, responseMs),
  };
};

/** A conversation that began then, between a visitor and the assistant, long since over. */
export const madeConversation = (setting: Setting, visitorId: string, startedAt: Date): MadeConversation => {
  const { random, organizationId, workspaceId } = setting;
  const id = newId("cnv", startedAt);
  const told: Told[] = [];
  let at = startedAt;
  for (let left = random.pick([1, 1, 1, 2, 2, 2, 3, 4]); left > 0; left--) {
    const one = tell(setting, id, visitorId, at);
    told.push(one);
    at = later(one.end, 8_000 + random.next() * 90_000);
  }
  const last = told.at(-1)?.answer;
  const page = random.pick(pages);
  const rating = random.next() < 0.07 ? random.pick([5, 5, 5, 4, 4, 3, 2, 1]) : null;
  const thumbs = (value: number) => told.filter(({ answer }) => answer.feedback === value).length;
  const lastMessageAt = last?.createdAt ?? startedAt;
  return {
    conversation: {
      ...{ organizationId, workspaceId, id, visitorId, startedAt, lastMessageAt, searchableAt: lastMessageAt },
      questionsReadAt: lastMessageAt,
      channel: random.next() < 0.97 ? "widget" : "test",
      title: titleOf(told[0]?.question.text ?? ""),
      pageUrl: `https://atelier-lumen.example/${page}`,
      pageTitle: page === "" ? "Atelier Lumen" : `${page} — Atelier Lumen`,
      messageCount: told.length * 2,
      lastOutcome: last?.outcome ?? null,
      lastState: last?.state ?? null,
      lastRagScore: last?.ragScore ?? null,
      rating,
      ratingComment: rating !== null && random.next() < 0.3 ? random.pick(comments) : null,
      status: "closed",
      ...{ thumbsUp: thumbs(1), thumbsDown: thumbs(-1), createdAt: startedAt },
    },
    messages: told.flatMap(({ question, answer }) => [question, answer]),
  };
};
