import { accounts } from "./en/accounts";
import { appearance } from "./en/appearance";
import { assistants } from "./en/assistants";
import { bench } from "./en/bench";
import { checks } from "./en/checks";
import { conversations } from "./en/conversations";
import { documents } from "./en/documents";
import { errors } from "./en/errors";
import { faq } from "./en/faq";
import { form } from "./en/form";
import { gaps } from "./en/gaps";
import { home } from "./en/home";
import { inbox } from "./en/inbox";
import { integration } from "./en/integration";
import { models } from "./en/models";
import { overview } from "./en/overview";
import { shell } from "./en/shell";
import { shortcuts } from "./en/shortcuts";
import { statistics } from "./en/statistics";
import { terms } from "./en/terms";
import { topics } from "./en/topics";
import { websites } from "./en/websites";
import { words } from "./en/words";

export const en = {
  accounts,
  appearance,
  assistants,
  bench,
  checks,
  conversations,
  documents,
  errors,
  faq,
  form,
  gaps,
  home,
  inbox,
  integration,
  models,
  overview,
  shell,
  shortcuts,
  statistics,
  terms,
  topics,
  websites,
  words,
};
