interface Run {
  /** Where the run starts in the clean text. */
  clean: number;
  given: number;
  givenEnd: number;
  /** One clean character for each given one; else the whole run stands for the whole given slice. */
  isSame: boolean;
}

/** Grows a clean text out of slices of a given one, and remembers which came from where. */
export class OffsetMap {
  private readonly pieces: string[] = [];
  private readonly runs: Run[] = [];
  private cleanLength = 0;

  constructor(readonly given: string) {}

  get length(): number {
    return this.cleanLength;
  }

  /** The given slice, character for character. */
  keep(start: number, end: number): void {
    if (end <= start) return;
    const last = this.runs.at(-1);
    if (last?.isSame && last.givenEnd === start && this.cleanLength - last.clean === start - last.given) {
      last.givenEnd = end;
    } else {
      this.runs.push({ clean: this.cleanLength, given: start, givenEnd: end, isSame: true });
    }
    this.add(this.given.slice(start, end));
  }

  /** `text` in place of the given slice; an empty one leaves it out. */
  replace(start: number, end: number, text: string): void {
    if (text === "") return;
    this.runs.push({ clean: this.cleanLength, given: start, givenEnd: end, isSame: false });
    this.add(text);
  }

  private add(text: string): void {
    this.pieces.push(text);
    this.cleanLength += text.length;
  }

  /** The clean text; the pieces are let go. */
  text(): string {
    const text = this.pieces.join("");
    this.pieces.length = 0;
    this.pieces.push(text);
    return text;
  }

  private runAt(clean: number): Run | undefined {
    let low = 0;
    let high = this.runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.runs[middle]?.clean ?? 0) <= clean) low = middle;
      else high = middle - 1;
    }
    return this.runs[low];
  }

  /** Where a non-empty slice of the clean text lies in the given one. */
  givenBounds(start: number, end: number): [start: number, end: number] {
    const first = this.runAt(start);
    const last = this.runAt(end - 1);
    if (!first || !last) return [0, 0];
    return [
      first.isSame ? first.given + start - first.clean : first.given,
      last.isSame ? last.given + end - last.clean : last.givenEnd,
    ];
  }
}
