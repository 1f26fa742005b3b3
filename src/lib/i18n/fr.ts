import { accounts } from "./fr/accounts";
import { appearance } from "./fr/appearance";
import { assistants } from "./fr/assistants";
import { bench } from "./fr/bench";
import { checks } from "./fr/checks";
import { conversations } from "./fr/conversations";
import { documents } from "./fr/documents";
import { errors } from "./fr/errors";
import { faq } from "./fr/faq";
import { form } from "./fr/form";
import { gaps } from "./fr/gaps";
import { home } from "./fr/home";
import { inbox } from "./fr/inbox";
import { integration } from "./fr/integration";
import { models } from "./fr/models";
import { overview } from "./fr/overview";
import { shell } from "./fr/shell";
import { shortcuts } from "./fr/shortcuts";
import { statistics } from "./fr/statistics";
import { terms } from "./fr/terms";
import { topics } from "./fr/topics";
import { websites } from "./fr/websites";
import { words } from "./fr/words";

export const fr = {
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
