import type { LiveEvent } from "~/contract/live";
import { overviewQuery, workspaceQuery, workspacesQuery } from "../assistants/assistants.queries";
import { explainQuery } from "../bench/bench.queries";
import { checkListQuery } from "../checks/checks.queries";
import {
  conversationQuery,
  conversationsQuery,
  deletedConversationsQuery,
  latestConversationsQuery,
} from "../conversations/conversations.queries";
import {
  deletedDocumentsQuery,
  documentCitationsQuery,
  documentQuery,
  documentsQuery,
  passagesQuery,
} from "../documents/documents.queries";
import { deletedFaqQuery, endingFaqQuery, faqCitationsQuery, faqListQuery, faqQuery } from "../faq/faq.queries";
import { homeQuery } from "../home/home.queries";
import { inboxConversationQuery, inboxCountQuery, inboxQuery } from "../inbox/inbox.queries";
import { gapCountsQuery, gapQuery, gapsQuery } from "../insights/gaps.queries";
import { topicsQuery } from "../insights/topics.queries";
import { embeddingQuery, modelQuery } from "../models/models.queries";
import { organizationStatisticsQuery, sourceUseQuery, statisticsQuery } from "../statistics/statistics.queries";
import { originQuery, webPagesQuery, webSourceQuery, webSourcesQuery } from "../websites/websites.queries";

type Keyed = { key: string };

/** The start of every key. */
export const everyKey = "";

/** Keys of the cached answers that an event makes stale, as `revalidate` takes them (the start of a key is enough). */
export function staleKeys(event: LiveEvent): string[] {
  const of = (query: Keyed) => (event.workspaceId === null ? query.key : `${query.key}["${event.workspaceId}"`);
  const ofConversation = () => [
    of(conversationsQuery),
    of(deletedConversationsQuery),
    of(conversationQuery),
    of(inboxConversationQuery),
    of(latestConversationsQuery),
    of(overviewQuery),
  ];
  switch (event.kind) {
    case "everything":
      return [everyKey];
    case "workspace":
      return [
        homeQuery.key,
        workspacesQuery.key,
        of(workspaceQuery),
        of(modelQuery),
        of(embeddingQuery),
        of(checkListQuery),
      ];
    case "document":
      return [
        of(embeddingQuery),
        of(documentsQuery),
        of(deletedDocumentsQuery),
        of(documentQuery),
        of(passagesQuery),
        of(explainQuery),
        of(checkListQuery),
        workspacesQuery.key,
        homeQuery.key,
      ];
    case "web_source":
      return [of(webSourcesQuery), of(webSourceQuery), of(webPagesQuery), of(originQuery)];
    case "faq":
      return [
        of(faqListQuery),
        of(deletedFaqQuery),
        of(faqQuery),
        of(endingFaqQuery),
        of(explainQuery),
        of(checkListQuery),
        of(gapsQuery),
        of(gapQuery),
        homeQuery.key,
      ];
    case "inbox":
      return [...ofConversation(), inboxQuery.key, inboxCountQuery.key, homeQuery.key];
    case "conversation":
      return [...ofConversation(), homeQuery.key];
    case "check":
      return [of(checkListQuery), homeQuery.key];
    case "gap":
      return [of(gapsQuery), of(gapQuery), gapCountsQuery.key, homeQuery.key];
    case "topic":
      return [of(topicsQuery)];
    case "figures":
      return [
        of(overviewQuery),
        of(documentCitationsQuery),
        of(faqCitationsQuery),
        of(statisticsQuery),
        of(sourceUseQuery),
        organizationStatisticsQuery.key,
        workspacesQuery.key,
        homeQuery.key,
      ];
  }
}
