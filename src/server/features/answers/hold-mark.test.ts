import { describe, expect, it } from "vitest";
import { holdMark } from "./hold-mark";

const run = (pieces: string[]) => {
  const holder = holdMark("[[NON]]");
  const said = pieces.map((piece) => holder.take(piece)).join("");
  const { rest, isMark } = holder.end();
  return { said: said + rest, isMark };
};

describe("the mark of a model without an answer", () => {
  it("never reaches the visitor, however it is cut", () => {
    expect(run(["[", "[N", "ON]", "]"])).toEqual({ said: "", isMark: true });
    expect(run(["\n [[NON]]", "\n"])).toEqual({ said: "", isMark: true });
    expect(run(["[[NON]] because"])).toEqual({ said: "", isMark: true });
    expect(run(["Désolé. [[", "NON", "]] Voilà."])).toEqual({ said: "Désolé. ", isMark: true });
  });

  it("lets every other text through whole", () => {
    expect(run(["[1] Oui", ", bien sûr"])).toEqual({ said: "[1] Oui, bien sûr", isMark: false });
    expect(run(["[["])).toEqual({ said: "[[", isMark: false });
    expect(run(["Oui [[NON", "OBSTANT]]"])).toEqual({ said: "Oui [[NONOBSTANT]]", isMark: false });
  });
});
