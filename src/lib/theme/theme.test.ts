import { expect, test } from "vitest";
import { themeOfRequest } from "./theme";

const asked = (cookie: string | null) => themeOfRequest({ get: () => cookie });

test("the theme somebody chose comes with every page; nobody's choice is the system's", () => {
  expect(asked("lang=fr; theme=dark; other=1")).toBe("dark");
  expect(asked("lang=fr")).toBe("auto");
  expect(asked("theme=pink")).toBe("auto");
  expect(asked(null)).toBe("auto");
});
