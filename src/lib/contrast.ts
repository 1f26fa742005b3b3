/** Relative luminance of `#rrggbb`, 0 (black) to 1 (white): WCAG 2.2, "relative luminance". */
export function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast between two luminances, 1 to 21: WCAG 2.2, "contrast ratio". */
export function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Black or white, whichever reads better on a colour. */
export function readableOn(colour: string): "#000000" | "#ffffff" {
  const ground = luminance(colour);
  return contrast(ground, 0) >= contrast(ground, 1) ? "#000000" : "#ffffff";
}

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
