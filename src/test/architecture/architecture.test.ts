import { expect, test } from "vitest";
import { circles } from "./circles.rules";
import { directionProblems } from "./direction.rules";
import { featureOrderProblems } from "./feature-order.rules";
import {
  asSystemCallers,
  checksInBrowser,
  environmentReaders,
  namelessFiles,
  routerProblems,
  sqlOutsideRepositories,
} from "./house.rules";
import { readProjectTree } from "./read-tree";

const tree = readProjectTree();

/** Each has a reason no tenant can be named yet: look twice before adding one. */
const withoutTenant = [
  "src/server/db/blob-rows.ts",
  "src/server/db/count-hit.ts",
  "src/server/db/refresh-statistics.ts",
  "src/server/demo/open-demo.ts",
  "src/server/features/accounts/confirm-email.ts",
  "src/server/features/accounts/list-team.ts",
  "src/server/features/accounts/list-weekly-readers.ts",
  "src/server/features/accounts/log-in.ts",
  "src/server/features/accounts/read-me.ts",
  "src/server/features/accounts/register.ts",
  "src/server/features/accounts/resend-confirmation.ts",
  "src/server/features/accounts/send-confirmation.ts",
  "src/server/features/accounts/stop-weekly-mail.ts",
  "src/server/features/accounts/switch-organization.ts",
  "src/server/features/accounts/update-profile.ts",
  "src/server/features/checks/watched-lists.repository.ts",
  "src/server/features/conversations/catch-up-search.ts",
  "src/server/features/conversations/interrupt-stale-answers.ts",
  "src/server/features/conversations/is-read-elsewhere.ts",
  "src/server/features/conversations/sweep-conversations.ts",
  "src/server/features/inbox/end-silent-conversations.ts",
  "src/server/features/insights/ask-due-topics.ts",
  "src/server/features/insights/ask-weekly-mails.ts",
  "src/server/features/insights/list-organizations.ts",
  "src/server/features/insights/read-questions.ts",
  "src/server/features/insights/rebuild-all-figures.ts",
  "src/server/features/knowledge/swept-documents.repository.ts",
  "src/server/features/knowledge/web/due.repository.ts",
  "src/server/features/workspaces/public-workspace.ts",
  "src/server/features/workspaces/reseal-model-keys.ts",
  "src/server/jobs/catch-up-search.job.ts",
  "src/server/jobs/ended-rows.repository.ts",
  "src/server/jobs/jobs.repository.ts",
  "src/server/jobs/read-questions.job.ts",
  "src/server/jobs/sweep.job.ts",
  "src/server/live/live-bus.ts",
];

test("the whole product is read", () => {
  expect(tree.length).toBeGreaterThan(50);
  expect(tree.flatMap((file) => file.imports).length).toBeGreaterThan(100);
});
test("no import points upwards", () => expect(directionProblems(tree)).toEqual([]));
test("a feature calls verbs to its left only, and nobody's repository", () =>
  expect(featureOrderProblems(tree)).toEqual([]));
test("no files import each other in a ring", () => expect(circles(tree)).toEqual([]));
test("no file is a barrel or has a name that says nothing", () => expect(namelessFiles(tree)).toEqual([]));
test("only config.ts reads the environment", () => expect(environmentReaders(tree)).toEqual([]));
test("routers hold no decision and no SQL", () => expect(routerProblems(tree)).toEqual([]));
test("SQL stands in repositories", () => expect(sqlOutsideRepositories(tree)).toEqual([]));
test("no page fetches what checks inputs", () => expect(checksInBrowser(tree)).toEqual([]));
test("only these files work without a tenant", () => expect(asSystemCallers(tree)).toEqual(withoutTenant));
