import { describe, expect, it } from "vitest";
import { cleaned, cleanInto } from "./clean-text";
import { OffsetMap } from "./offset-map";

const mapOf = (given: string) => {
  const map = new OffsetMap(given);
  cleanInto(map, 0, given.length);
  return map;
};

describe("cleaning a text", () => {
  it("takes out NUL, control and invisible characters", () => {
    const hidden = "\0\x07\u00AD\u200B\u200D\u202E\u2066\uFEFF\u{E0041}\uFE0F\u2060";
    expect(cleaned(`bon${hidden}jour${hidden}`)).toBe("bonjour");
  });

  it("takes out halves of characters, which no database accepts, and keeps whole ones", () => {
    expect(cleaned("a\uD83Db\uDE00c 😀")).toBe("abc 😀");
  });

  it("makes every kind of newline one, and leaves at most one empty line", () => {
    expect(cleaned("a\r\nb\rc\u2028d  \n\n \n\t\ne\ff")).toBe("a\nb\nc\nd\n\ne\nf");
  });

  it("joins a word parted by a soft hyphen at the end of a line", () => {
    expect(cleaned("infor\u00AD\nmation")).toBe("information");
  });

  it("composes accents and takes ligatures apart", () => {
    expect(cleaned("e\u0301te\u0301 ﬁn")).toBe("été fin");
  });

  it("keeps a text that needs nothing as it is, with its own offsets", () => {
    const given = "Deux  espaces,\tune tabulation.\n\n  Un retrait insécable : oui.";
    const map = mapOf(given);
    expect(map.givenBounds(5, 12)).toEqual([5, 12]);
    expect(map.text()).toBe(given);
  });

  it("cuts an endless run of blanks in linear time", () => {
    const before = process.cpuUsage();
    expect(cleaned(`a${" ".repeat(3_000_000)}b${"\u200B ".repeat(1_000_000)}c`).length).toBeLessThan(30);
    const { user, system } = process.cpuUsage(before);
    // Quadratic work on four million blanks would take hours of processor time; linear work takes about a second.
    expect(user + system).toBeLessThan(20_000_000);
  });

  it("knows for every slice of the clean text the slice of the given one it came from, whatever the text", () => {
    const alphabet = [
      "a",
      "é",
      "e\u0301",
      " ",
      "\n",
      "\r\n",
      "\0",
      "\u200B",
      "😀",
      "\uD800",
      "ﬁ",
      "\t",
      ".",
      "\u00AD",
      "\f",
    ];
    let seed = 11;
    const random = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    for (let round = 0; round < 400; round++) {
      const given = Array.from({ length: 60 }, () => alphabet[random(alphabet.length)] ?? "").join("");
      const map = mapOf(given);
      const text = map.text();
      if (text.length < 2) continue;
      const start = random(text.length - 1);
      const end = start + 1 + random(text.length - start - 1);
      const slice = text.slice(start, end).trim();
      if (slice === "" || /[\uDC00-\uDFFF]/.test(slice[0] ?? "") || /[\uD800-\uDBFF]$/.test(slice)) continue;
      const [from, to] = map.givenBounds(text.indexOf(slice, start), text.indexOf(slice, start) + slice.length);
      const again = cleaned(given.slice(from, to));
      // A slice may stand for part of a ligature: the given one then holds the whole of it.
      if (!/^i|f$/.test(slice)) expect(again.trim()).toBe(slice);
      else expect(again).toContain(slice);
    }
  });
});
