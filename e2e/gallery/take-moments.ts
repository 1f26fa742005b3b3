import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import type { Pictures } from "./take-pieces";

interface Moment {
  name: string;
  /** The piece it happens to, alone in the page meanwhile. */
  piece: string;
  begin: (page: Page) => Promise<unknown>;
}

/** What shows only while somebody does something. */
const moments: readonly Moment[] = [
  { name: "button.focused", piece: "button", begin: (page) => page.keyboard.press("Tab") },
  { name: "button.hovered", piece: "button", begin: (page) => page.getByRole("button", { name: "Primary" }).hover() },
  { name: "menu.open", piece: "menu", begin: (page) => press(page, "More", ".menu") },
  { name: "icon-button.tooltip", piece: "icon-button", begin: (page) => rest(page, "Delete", ".tooltip") },
  { name: "combobox-field.open", piece: "combobox-field", begin: (page) => type(page, "Combobox", "r") },
  { name: "combobox-field.nothing", piece: "combobox-field", begin: (page) => type(page, "Combobox", "zzz") },
  { name: "file-drop.over", piece: "file-drop", begin: (page) => page.locator(".file-drop").dispatchEvent("dragover") },
  { name: "line-chart.read", piece: "line-chart", begin: (page) => page.getByRole("slider").press("Home") },
  { name: "tabs.second", piece: "tabs", begin: (page) => page.getByRole("tab", { name: "Second" }).click() },
  { name: "table.ticked", piece: "table", begin: (page) => page.getByLabel("Select Boulangerie").check() },
  { name: "table.sorted", piece: "table", begin: (page) => page.getByRole("button", { name: "Questions" }).click() },
  { name: "dialog.open", piece: "dialog", begin: (page) => press(page, "Dialog", ".dialog") },
  { name: "dialog.confirm", piece: "dialog", begin: (page) => press(page, "Confirmation", ".dialog") },
  { name: "drawer.left", piece: "drawer", begin: (page) => press(page, "Left drawer", ".drawer") },
  { name: "drawer.right", piece: "drawer", begin: (page) => press(page, "Right drawer", ".drawer") },
  // One form is refused as a whole, and seen field by field.
  {
    name: "text-field.refused",
    piece: "text-field",
    begin: (page) => page.getByLabel("Text", { exact: true }).press("Enter"),
  },
  { name: "combobox-field.refused", piece: "combobox-field", begin: async () => {} },
  { name: "checkbox.refused", piece: "checkbox", begin: async () => {} },
  // Last: it stays for a while.
  { name: "toast.shown", piece: "toast", begin: (page) => press(page, "Toast", ".toast") },
];

const windowHeight = 480;

/** What the window shows at each of these moments. */
export const takeMoments = async (page: Page): Promise<Pictures> => {
  const pictures: Pictures = new Map();
  await page.setViewportSize({ width: page.viewportSize()?.width ?? 0, height: windowHeight });
  for (const { name, piece, begin } of moments) {
    await showOnly(page, piece);
    await begin(page);
    pictures.set(name, PNG.sync.read(await page.screenshot({ animations: "disabled" })));
    await page.keyboard.press("Escape");
    await page.mouse.move(0, 0);
    await page.locator(".dialog, .drawer, .menu, .tooltip").first().waitFor({ state: "detached" });
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  }
  return pictures;
};

/** Alone in the page, a piece is in the same place whatever becomes of the others. What opens comes beside it later. */
const showOnly = (page: Page, name: string) =>
  page.locator(`[data-piece="${name}"]`).evaluate((piece) => {
    for (const hidden of document.querySelectorAll<HTMLElement>("[data-hidden]")) {
      hidden.style.display = "";
      delete hidden.dataset.hidden;
    }
    for (let at: Element = piece; at.parentElement && !at.matches("main"); at = at.parentElement)
      for (const other of at.parentElement.children)
        if (other !== at && other instanceof HTMLElement) {
          other.style.display = "none";
          other.dataset.hidden = "";
        }
    scrollTo(0, 0);
  });

const press = async (page: Page, name: string, opened: string) => {
  await page.getByRole("button", { name, exact: true }).click();
  await page.locator(opened).waitFor();
};

const rest = async (page: Page, name: string, opened: string) => {
  await page.getByRole("button", { name, exact: true }).hover();
  await page.locator(opened).waitFor();
};

const type = async (page: Page, label: string, text: string) => {
  await page.getByRole("combobox", { name: label }).fill(text);
  await page.locator(".combobox-content").waitFor();
};
