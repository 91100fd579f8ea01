/** Finds rows of the template in a sheet where rows may have been inserted, deleted or relabelled; rows count from zero. */
export function findRows(labels: ReadonlyMap<number, string>, texts: readonly string[]): (row: number) => number {
  const shifts = new Map<number, number>();
  let shift = 0;
  for (const [row, label] of [...labels].sort(([a], [b]) => a - b)) {
    const then = [...labels].filter(([, other]) => other === label).map(([place]) => place);
    const now = texts.flatMap((text, place) => (text === label ? [place] : []));
    // the same label may stand in several sections: the third stays the third
    const place = now.length === then.length ? now[then.sort((a, b) => a - b).indexOf(row)] : undefined;
    if (place !== undefined) shift = place - row;
    shifts.set(row, shift);
  }
  return (row) => {
    const nearest = [...shifts.keys()].filter((known) => known <= row).at(-1);
    return row + (nearest === undefined ? 0 : (shifts.get(nearest) ?? 0));
  };
}
