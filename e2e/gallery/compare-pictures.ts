import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import type { Pictures } from "./take-pieces";

/** A picture that is not what was accepted. */
export interface Change {
  name: string;
  /** What is different, after the name. */
  words: string;
  /** Where it is different, in red. */
  difference?: PNG;
}

/** The same Chromium draws the same picture to the last pixel; this much is left to another one. A grey three steps off is seen, and so is one line of a box to tick. */
const sameColour = 0.01;
const samePixels = 10;

/** Both ways: a picture that nobody has accepted is a change, and so is one that is no longer taken. */
export const comparePictures = (accepted: Pictures, taken: Pictures): Change[] =>
  [...new Set([...accepted.keys(), ...taken.keys()])]
    .map((name) => changeOf(name, accepted.get(name), taken.get(name)))
    .filter((change) => change !== undefined);

const changeOf = (name: string, accepted: PNG | undefined, taken: PNG | undefined): Change | undefined => {
  if (!accepted || !taken) return { name, words: taken ? "has no accepted picture" : "is no longer in the gallery" };
  const isSameSize = accepted.width === taken.width && accepted.height === taken.height;
  if (isSameSize && accepted.data.equals(taken.data)) return undefined;
  const { pixels, difference } = differenceOf(accepted, taken);
  if (isSameSize) return pixels > samePixels ? { name, words: `differs in ${pixels} pixels`, difference } : undefined;
  return { name, words: `is ${sizeOf(taken)}, was ${sizeOf(accepted)} (${pixels} pixels differ)`, difference };
};

const differenceOf = (accepted: PNG, taken: PNG): { pixels: number; difference: PNG } => {
  const width = Math.max(accepted.width, taken.width);
  const height = Math.max(accepted.height, taken.height);
  const difference = new PNG({ width, height });
  const [one, other] = [onGround(accepted, width, height), onGround(taken, width, height)];
  const options = { threshold: sameColour, includeAA: true };
  return { pixels: pixelmatch(one.data, other.data, difference.data, width, height, options), difference };
};

const sizeOf = ({ width, height }: PNG) => `${width}×${height}`;

/** As large as the larger of two; what is added is no colour at all. */
const onGround = (picture: PNG, width: number, height: number): PNG => {
  if (picture.width === width && picture.height === height) return picture;
  const ground = new PNG({ width, height });
  PNG.bitblt(picture, ground, 0, 0, picture.width, picture.height, 0, 0);
  return ground;
};
