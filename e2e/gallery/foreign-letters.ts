import type { Page } from "playwright-core";

/** The fonts of the machine that some letters of the gallery fell back to: a picture with them is another one elsewhere. */
export const foreignLetters = async (page: Page): Promise<string[]> => {
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const { nodeIds } = await session.send("DOM.querySelectorAll", {
    nodeId: root.nodeId,
    selector: "main :not(svg, svg *)",
  });
  const drawn = await Promise.all(nodeIds.map((nodeId) => session.send("CSS.getPlatformFontsForNode", { nodeId })));
  await session.detach();
  const fonts = drawn.flatMap(({ fonts }) => fonts);
  if (fonts.length === 0) throw new Error("Chromium told no font at all.");
  return [...new Set(fonts.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => familyName))];
};
