import type { Page } from "playwright-core";
import { PNG } from "pngjs";

/** Pictures by their names. */
export type Pictures = Map<string, PNG>;

/** Every piece as it stands in the page. One picture of the page is cut up: one for each piece would take ten times as long. */
export const takePieces = async (page: Page): Promise<Pictures> => {
  const places = await page.evaluate(alignPieces);
  const whole = PNG.sync.read(await page.screenshot({ fullPage: true, animations: "disabled" }));
  return new Map(places.map(({ name, ...place }) => [name, cutOut(whole, place)]));
};

interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where each is in the page, with room for the outline of what has the focus. All begin on a whole pixel: one that grows by half of it does not blur those below. */
const alignPieces = () =>
  [...document.querySelectorAll<HTMLElement>("[data-piece]")].map((piece) => {
    const around = 4;
    piece.style.marginTop = "";
    piece.style.height = "";
    const top = piece.getBoundingClientRect().top + scrollY;
    piece.style.marginTop = `${Math.ceil(top) - top}px`;
    piece.style.height = `${Math.ceil(piece.getBoundingClientRect().height)}px`;
    const { left, width, height } = piece.getBoundingClientRect();
    return {
      name: piece.dataset.piece ?? "",
      x: Math.round(left) - around,
      y: Math.ceil(top) - around,
      width: Math.round(width) + 2 * around,
      height: height + 2 * around,
    };
  });

const cutOut = (whole: PNG, { x, y, width, height }: Place): PNG => {
  const part = new PNG({ width, height });
  PNG.bitblt(whole, part, x, y, width, height, 0, 0);
  return part;
};
