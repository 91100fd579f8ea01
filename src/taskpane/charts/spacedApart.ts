/** Heights of labels moved as little as keeps them apart and above the bottom, in the order they were given. */
export function spacedApart(heights: readonly number[], gap: number, bottom: number): number[] {
  const order = heights.map((_, index) => index).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const placed = [...heights];
  let above = -Infinity;
  for (const index of order) above = placed[index] = Math.max(placed[index] ?? 0, above + gap);
  let below = bottom + gap;
  for (const index of order.reverse()) below = placed[index] = Math.min(placed[index] ?? 0, below - gap);
  return placed;
}
