/** The value below which `share` (0..1) of the values lie (nearest rank), to a hundredth. */
export const percentile = (values, share) => {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  return Math.round(sorted[rank - 1] * 100) / 100;
};
