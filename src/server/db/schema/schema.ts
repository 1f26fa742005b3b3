import * as auditEntries from "./audit-entries";
import * as blobs from "./blobs";
import * as checks from "./checks";
import * as conversations from "./conversations";
import * as counters from "./counters";
import * as dailyFigures from "./daily-figures";
import * as documents from "./documents";
import * as embeddings from "./embeddings";
import * as events from "./events";
import * as faqEntries from "./faq-entries";
import * as inbox from "./inbox";
import * as jobs from "./jobs";
import * as knowledgeVersions from "./knowledge-versions";
import * as organizations from "./organizations";
import * as questions from "./questions";
import * as responseCache from "./response-cache";
import * as sessions from "./sessions";
import * as users from "./users";
import * as webSources from "./web-sources";
import * as weeklyMails from "./weekly-mails";
import * as workspaces from "./workspaces";

/** Every table, for the database client alone; code elsewhere imports the entity's own file. */
export const schema = {
  ...auditEntries,
  ...blobs,
  ...checks,
  ...conversations,
  ...counters,
  ...dailyFigures,
  ...documents,
  ...embeddings,
  ...events,
  ...faqEntries,
  ...inbox,
  ...jobs,
  ...knowledgeVersions,
  ...organizations,
  ...questions,
  ...responseCache,
  ...sessions,
  ...users,
  ...webSources,
  ...weeklyMails,
  ...workspaces,
};
