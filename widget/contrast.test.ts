import { describe, expect, test } from "vitest";
import { accentOn, luminance, readableOn } from "./contrast";

/** WCAG 2.2's own formula, with its special case for near-black. */
const exactContrast = (one: string, other: string): number => {
  const exact = (colour: string) => {
    const parts = [1, 3, 5].map((at) => {
      const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * (parts[0] ?? 0) + 0.7152 * (parts[1] ?? 0) + 0.0722 * (parts[2] ?? 0);
  };
  const [a, b] = [exact(one), exact(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
};

const hex = (value: number) => value.toString(16).padStart(2, "0");
const steps = Array.from({ length: 18 }, (_, step) => hex(step * 15));
const colours = steps.flatMap((r) => steps.flatMap((g) => steps.map((b) => `#${r}${g}${b}`)));
const long = (colour: string) => colour.replace(/^#(.)(.)(.)$/, "#$1$1$2$2$3$3");

describe("an accent colour", () => {
  test("always carries text of at least 4.5 contrast", () => {
    for (const colour of colours) expect(exactContrast(colour, long(readableOn(colour)))).toBeGreaterThan(4.5);
  });

  test("has the luminance WCAG says", () => {
    expect(luminance("#ffffff")).toBeCloseTo(1, 3);
    expect(luminance("#777777")).toBeCloseTo(0.1845, 3);
    expect(luminance("#000000")).toBeCloseTo(0, 2);
  });

  test("is kept where it can be seen, and turned round where it would melt into the ground", () => {
    expect(accentOn("light", "#000000")).toBe("#000000");
    expect(accentOn("dark", "#000000")).toBe("#ffffff");
    expect(accentOn("dark", "#0a0a0a")).toBe("#ffffff");
    expect(accentOn("light", "#ffffff")).toBe("#000000");
    expect(accentOn("dark", "#7c3aed")).toBe("#7c3aed");
    for (const colour of colours) {
      expect(exactContrast(accentOn("light", colour), "#ffffff")).toBeGreaterThan(1.29);
      expect(exactContrast(accentOn("dark", colour), "#0a0a0a")).toBeGreaterThan(1.28);
    }
  });
});
