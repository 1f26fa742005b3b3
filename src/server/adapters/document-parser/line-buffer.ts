/** A line that grows by small parts; asking for its end never joins them, so an endless line costs no more than its length. */
export class LineBuffer {
  private parts: string[] = [];
  private mark = "";
  private last = "";

  /** Text as it stands. */
  add(text: string): void {
    if (text === "") return;
    this.parts.push(text);
    this.last = text.at(-1) ?? "";
  }

  /** Text of a page, where any run of blanks is one space and none starts a line. */
  flow(text: string): void {
    const flat = text.replace(/[ \t\n\r\f]+/gu, " ");
    this.add(this.endsBlank && flat.startsWith(" ") ? flat.slice(1) : flat);
  }

  space(): void {
    if (!this.endsBlank) this.add(" ");
  }

  get endsBlank(): boolean {
    return this.last === "" || /\s/u.test(this.last);
  }

  get isEmpty(): boolean {
    return this.parts.length === 0;
  }

  /** What the next text follows: an indent, or the mark of an item. A line of nothing else is no line. */
  begin(mark: string): void {
    this.take();
    this.mark = mark;
  }

  /** The line, which is empty from now on; null when there was nothing to read. */
  take(): string | null {
    const text = this.parts.join("").trimEnd();
    const line = /\S/u.test(text) ? this.mark + text : null;
    this.parts = [];
    this.mark = "";
    this.last = "";
    return line;
  }
}
