import Bot from "@lucide/icons/icons/bot";
import ChartColumn from "@lucide/icons/icons/chart-column";
import Code from "@lucide/icons/icons/code";
import FileText from "@lucide/icons/icons/file-text";
import FlaskConical from "@lucide/icons/icons/flask-conical";
import Globe from "@lucide/icons/icons/globe";
import Inbox from "@lucide/icons/icons/inbox";
import ListChecks from "@lucide/icons/icons/list-checks";
import ListTodo from "@lucide/icons/icons/list-todo";
import MessageCircleQuestion from "@lucide/icons/icons/message-circle-question-mark";
import MessageSquare from "@lucide/icons/icons/message-square";
import Palette from "@lucide/icons/icons/palette";
import Play from "@lucide/icons/icons/play";
import Settings2 from "@lucide/icons/icons/settings-2";
import Shapes from "@lucide/icons/icons/shapes";
import TrendingUp from "@lucide/icons/icons/trending-up";
import type { Action } from "~/contract/rights";
import type { Catalogue } from "~/lib/i18n/catalogue";
import type { IconShapes } from "~/ui/icon";

export interface AssistantPage {
  /** Below the assistant's own address. */
  path: string;
  label: (texts: Catalogue) => string;
  icon: IconShapes;
  /** The key after G that goes there. */
  key?: string;
  /** Shown to those who may do this. */
  action?: Action;
}

/** The pages of one assistant in the order of the navigation: it, the palette and the shortcuts read them here. */
export const assistantPages: readonly AssistantPage[] = [
  { path: "", label: (t) => t.shell.overview, icon: ChartColumn, key: "o" },
  { path: "/documents", label: (t) => t.shell.documents, icon: FileText, key: "d" },
  { path: "/sites", label: (t) => t.shell.websites, icon: Globe },
  { path: "/faq", label: (t) => t.shell.faq, icon: MessageCircleQuestion, key: "q" },
  { path: "/conversations", label: (t) => t.shell.conversations, icon: MessageSquare, key: "c" },
  { path: "/statistics", label: (t) => t.statistics.title, icon: TrendingUp, key: "s" },
  { path: "/inbox", label: (t) => t.inbox.title, icon: Inbox },
  { path: "/gaps", label: (t) => t.gaps.title, icon: ListTodo, key: "l" },
  { path: "/topics", label: (t) => t.topics.title, icon: Shapes },
  { path: "/model", label: (t) => t.shell.model, icon: Bot },
  { path: "/appearance", label: (t) => t.shell.appearance, icon: Palette },
  { path: "/integration", label: (t) => t.shell.integration, icon: Code },
  { path: "/try", label: (t) => t.shell.try, icon: Play, key: "t" },
  { path: "/bench", label: (t) => t.shell.bench, icon: FlaskConical, key: "b", action: "workspace.try" },
  { path: "/checks", label: (t) => t.shell.checks, icon: ListChecks, action: "workspace.try" },
  { path: "/settings", label: (t) => t.shell.settings, icon: Settings2, key: "r" },
];
