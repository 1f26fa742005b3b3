import { describe, expect, test } from "vitest";
import { keepIn } from "./guarded-storage";

const isText = (value: unknown): value is string => typeof value === "string";

const workingStorage = (): Storage => {
  const values = new Map<string, string>();
  return {
    get length() {
      return values.size;
    },
    clear: () => values.clear(),
    key: (index) => [...values.keys()][index] ?? null,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  };
};
const blocked = (): Storage => {
  throw new Error("SecurityError");
};

describe("what is kept in the browser", () => {
  test("is there again on the next page", () => {
    const storage = workingStorage();
    keepIn(() => storage, "k", isText).write("token");
    expect(keepIn(() => storage, "k", isText).read()).toBe("token");
  });

  test("lives as long as the page where storage is blocked", () => {
    const kept = keepIn(blocked, "k", isText);
    expect(kept.read()).toBeUndefined();
    kept.write("token");
    expect(kept.read()).toBe("token");
    kept.forget();
    expect(kept.read()).toBeUndefined();
  });

  test("lives as long as the page where storage is full", () => {
    const full = workingStorage();
    full.setItem = () => {
      throw new Error("QuotaExceededError");
    };
    const kept = keepIn(() => full, "k", isText);
    kept.write("token");
    expect(kept.read()).toBe("token");
  });

  test("is nothing when what is stored is not ours or not whole", () => {
    const storage = workingStorage();
    for (const foreign of ["{", "7", "null", '{"a":1}']) {
      storage.setItem("k", foreign);
      expect(keepIn(() => storage, "k", isText).read()).toBeUndefined();
    }
  });

  test("is written only when something is kept, and gone once forgotten", () => {
    const storage = workingStorage();
    const kept = keepIn(() => storage, "k", isText);
    kept.read();
    expect(storage.length).toBe(0);
    kept.write("token");
    kept.forget();
    expect(storage.length).toBe(0);
  });
});
