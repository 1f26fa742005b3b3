import House from "@lucide/icons/icons/house";
import Inbox from "@lucide/icons/icons/inbox";
import LayoutGrid from "@lucide/icons/icons/layout-grid";
import TrendingUp from "@lucide/icons/icons/trending-up";
import type { AssistantPage } from "./assistant-pages";

/** The pages that belong to no assistant, in the order of the navigation. */
export const mainPages: readonly AssistantPage[] = [
  { path: "/", label: (t) => t.shell.home, icon: House, key: "h" },
  { path: "/assistants", label: (t) => t.shell.assistants, icon: LayoutGrid, key: "a" },
  { path: "/inbox", label: (t) => t.inbox.title, icon: Inbox, key: "i" },
  { path: "/statistics", label: (t) => t.statistics.title, icon: TrendingUp },
];
