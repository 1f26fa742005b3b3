import type { Tag } from "../seam";

/** What the site's script tag asks for; an unknown value counts as absent. */
export const readTag = ({ workspace, position, theme, lang }: DOMStringMap): Tag => ({
  workspace: workspace ?? "",
  position: oneOf(position, ["bottom-right", "bottom-left"]),
  theme: oneOf(theme, ["auto", "light", "dark"]),
  language: oneOf(lang, ["fr", "en"]),
});

const oneOf = <T extends string>(value: string | undefined, allowed: T[]): T | undefined =>
  allowed.find((one) => one === value);
