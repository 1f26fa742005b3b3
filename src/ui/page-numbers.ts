/** The first page, the last one and those around the current one; `null` stands for pages left out. */
export function pageNumbers(page: number, pages: number): (number | null)[] {
  const near = [1, page - 1, page, page + 1, pages].filter((one) => one >= 1 && one <= pages);
  const shown = [...new Set(near)].sort((one, other) => one - other);
  return shown.flatMap((one, at) => {
    const left = one - (shown[at - 1] ?? one - 1) - 1;
    // A gap of one page takes no less room than its number.
    if (left === 1) return [one - 1, one];
    return left > 1 ? [null, one] : [one];
  });
}
