interface Room {
  readonly from: number;
  readonly to: number;
  readonly least: number;
}

/** The most units that can be within, by trying every way to match them: slow, and plainly right. */
export function mostMatched(days: readonly number[], rooms: readonly Room[]): number {
  const [day, ...others] = days;
  if (day === undefined) return 0;
  const without = mostMatched(others, rooms);
  const ways = rooms.flatMap((room, i) => {
    if (room.least === 0 || day < room.from || room.to < day) return [];
    const less = rooms.map((one, j) => (i === j ? { ...one, least: one.least - 1 } : one));
    return [1 + mostMatched(others, less)];
  });
  return Math.max(without, ...ways);
}

/** Whether all of them can be within. */
export function isMatchable(days: readonly number[], rooms: readonly Room[]): boolean {
  return mostMatched(days, rooms) === days.length;
}
