import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { useBrowser } from "../browser";
import { type Change, comparePictures } from "../gallery/compare-pictures";
import { foreignLetters } from "../gallery/foreign-letters";
import { addPictures, keepPictures, readPictures } from "../gallery/picture-folder";
import { stillBrowser } from "../gallery/still-browser";
import { takeMoments } from "../gallery/take-moments";
import { type Pictures, takePieces } from "../gallery/take-pieces";
import { looks, useGallery } from "../gallery/use-gallery";

const accepted = fileURLToPath(new URL("../gallery/pictures/", import.meta.url));
const taken = fileURLToPath(new URL("../../test-results/gallery/", import.meta.url));
const gallery = useGallery(useBrowser(stillBrowser));

const sentenceOf = (theme: string, changes: readonly Change[]) =>
  [
    `${changes.length} of the gallery's pictures changed:`,
    ...changes.map(({ name, words }) => `  ${theme}/${name} ${words}`),
    `What was taken is in ${taken}${theme}, with what differs in red beside it (NAME.diff.png).`,
    "If it has to look like this from now on: npm run gallery:accept",
  ].join("\n");

// Other systems draw letters their own way.
describe.skipIf(process.platform !== "linux").each(looks)("in $theme, $width pixels wide,", (look) => {
  const folder = `${taken}${look.theme}`;
  let pictures: Pictures = new Map();

  // `npm run gallery:accept` runs the tests of this name.
  test("pictures of every piece and of what opens are taken, without a letter of this machine", async () => {
    const page = await gallery.open(look);
    const pieces = await takePieces(page);
    expect(pieces.size, "two pieces have the same name").toBe(await page.locator("[data-piece]").count());
    expect(await foreignLetters(page), "fonts of this machine").toEqual([]);
    pictures = new Map([...pieces, ...(await takeMoments(page))]);
    keepPictures(folder, pictures);
  });

  test("the interface looks as it was accepted", () => {
    expect(pictures.size, "nothing was taken: the test before says why").toBeGreaterThan(0);
    const changes = comparePictures(readPictures(`${accepted}${look.theme}`), pictures);
    addPictures(
      folder,
      new Map(changes.flatMap(({ name, difference }) => (difference ? [[`${name}.diff`, difference]] : []))),
    );
    if (changes.length > 0) expect.fail(sentenceOf(look.theme, changes));
  });
});

test("what changes is told by the name of its piece, and of no other", async () => {
  const page = await gallery.open({ theme: "dark", width: 360 });
  const before = await takePieces(page);
  const changed = async () =>
    comparePictures(before, await takePieces(page))
      .map(({ name }) => name)
      .sort();
  expect(await changed()).toEqual([]);
  await page.addStyleTag({
    content: `
      .badge { border-width: 2px }
      .file-drop { padding-top: 26px }
      .code-block { --line: light-dark(#dfdfdf, #2c2c2c) }`,
  });
  expect(await changed()).toEqual(["badge", "code-block", "file-drop"]);
});
