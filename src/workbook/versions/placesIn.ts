import { cellAddress, rectangleOf } from "../formula/rectangle";
import { inputKey, scenarioFigures } from "./differences";
import type { CellPlace, OpenFigures } from "./readFigures";

/** Where each figure stands in the open workbook, by the key it is compared by. */
export function placesIn(open: OpenFigures): ReadonlyMap<string, CellPlace> {
  const { inputs, inputPlaces, scenarios, scenarioPlace, results, resultPlaces } = open;
  const places = new Map<string, CellPlace>();
  inputs.forEach((input, index) => {
    const place = inputPlaces[index];
    if (place !== undefined) places.set(inputKey(input), place);
  });
  if (scenarioPlace !== undefined) {
    const { sheetId, sheet, row, column } = scenarioPlace;
    for (const figure of scenarioFigures(scenarios)) {
      places.set(figure.key, { sheetId, sheet, address: cellAddress(row + figure.row, column + figure.index) });
    }
  }
  results.forEach(({ name, values }, index) => {
    const place = resultPlaces[index];
    const corner = place === undefined ? undefined : rectangleOf(place.address);
    if (place === undefined || corner === undefined) return;
    values.forEach((row, r) => {
      row.forEach((_, c) => {
        places.set(`${name}[${r},${c}]`, { ...place, address: cellAddress(corner.row + r, corner.column + c) });
      });
    });
  });
  return places;
}
