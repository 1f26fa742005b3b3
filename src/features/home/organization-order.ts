import type { Language } from "~/contract/accounts";
import type { OrganizationFigures } from "~/contract/home";

/** The columns of figures, in the order they are shown. */
export const figureColumns = [
  "assistants",
  "documents",
  "members",
  "conversationsToday",
  "conversations30",
  "answeredShare30",
] as const;
type FigureColumn = (typeof figureColumns)[number];
export type OrganizationColumn = "name" | FigureColumn;
type Compare = (one: OrganizationFigures, other: OrganizationFigures) => number;

const byFigure =
  (column: FigureColumn): Compare =>
  (one, other) =>
    (one[column] ?? -1) - (other[column] ?? -1);

/** How organizations are put in order, the smallest first. */
export const organizationComparisons = (language: Language): Record<OrganizationColumn, Compare> => ({
  name: (one, other) => one.name.localeCompare(other.name, language, { numeric: true, sensitivity: "base" }),
  assistants: byFigure("assistants"),
  documents: byFigure("documents"),
  members: byFigure("members"),
  conversationsToday: byFigure("conversationsToday"),
  conversations30: byFigure("conversations30"),
  answeredShare30: byFigure("answeredShare30"),
});
