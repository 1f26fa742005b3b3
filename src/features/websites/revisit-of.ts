import { type Revisit, revisits } from "~/contract/web-sources";
import { textOf } from "~/ui/form-values";

/** The schedule chosen in a sent form. */
export const revisitOf = (values: FormData): Revisit =>
  revisits.find((known) => known === textOf(values, "revisit")) ?? "never";
