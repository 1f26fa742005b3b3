/** How much of the busiest hour an hour has, 0 to 1; all 0 when nothing was written. */
export const shareOfBusiest = (hours: readonly (readonly number[])[]): number[][] => {
  const most = Math.max(0, ...hours.flat());
  return hours.map((day) => day.map((count) => (most > 0 ? count / most : 0)));
};

/** The busiest hour: its weekday (0 is Monday) and hour; null when nothing was written. */
export const busiestHour = (hours: readonly (readonly number[])[]): { weekday: number; hour: number } | null => {
  const most = Math.max(0, ...hours.flat());
  if (most === 0) return null;
  const weekday = hours.findIndex((day) => day.includes(most));
  return { weekday, hour: hours[weekday]?.indexOf(most) ?? 0 };
};
