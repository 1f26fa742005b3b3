/** Relative luminance of `#rrggbb` in 0..1 (WCAG 2.2), without its special case for near-black: at most .0008 apart. */
export const luminance = (colour: string): number =>
  0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);

const channel = (colour: string, at: number): number =>
  ((Number.parseInt(colour.slice(at, at + 2), 16) / 255 + 0.055) / 1.055) ** 2.4;

/** Black or white, whichever reads better: they are equal at a luminance of √.0525 − .05, where both have 4.58. */
export const readableOn = (colour: string): string => (luminance(colour) > 0.1791 ? "#000" : "#fff");

/** Under 1.3 of contrast with white or with #0a0a0a, the accent would melt into the ground: then its opposite. */
export const accentOn = (ground: "light" | "dark", accent: string): string => {
  if (ground === "light") return luminance(accent) > 0.757 ? "#000000" : accent;
  return luminance(accent) < 0.0189 ? "#ffffff" : accent;
};
