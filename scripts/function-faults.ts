interface Metadata {
  readonly functions: readonly { readonly id: string; readonly name: string }[];
}

const megabyte = 1024 * 1024;

/** Excel 4 macro functions whose names could be ours: Excel keeps them for itself. */
const macroNames = new Set(
  [
    "ECHO RUN GOTO HALT RETURN STEP RESULT ARGUMENT REGISTER CALL VOLATILE SELECT FORMULA GROUP OUTLINE GOAL.SEEK",
    "SCENARIO.ADD SCENARIO.CELLS SCENARIO.DELETE SCENARIO.EDIT SCENARIO.GET SCENARIO.MERGE SCENARIO.SHOW SCENARIO.SHOW.NEXT SCENARIO.SUMMARY",
  ].flatMap((line) => line.split(" ")),
);

/** What Excel would refuse in functions.json, given the ids that functions.js associates. */
export function functionFaults(functionsJson: string, associated: readonly string[]): string[] {
  const { functions } = JSON.parse(functionsJson) as Metadata;
  return [
    ...(functions.length === 0 ? ["functions.json describes no functions."] : []),
    ...(Buffer.byteLength(functionsJson) >= megabyte
      ? ["functions.json must stay below 1 MB, or Excel on Windows drops it."]
      : []),
    ...functions.flatMap(({ id, name }) => nameFaults(id, name)),
    ...clashes(functions.map(({ id }) => id)),
    ...functions
      .filter(({ id }) => !associated.includes(id))
      .map(({ id }) => `${id} stands in functions.json, but functions.js does not associate it.`),
    ...associated
      .filter((id) => !functions.some((described) => described.id === id))
      .map((id) => `functions.js associates ${id}, which functions.json does not describe.`),
  ];
}

function nameFaults(id: string, name: string): string[] {
  return [
    ...(id === name ? [] : [`${id} and its name ${name} must be the same, so that files open in every language.`]),
    ...(/^[A-Z][A-Z0-9_]*(\.[A-Z0-9_]+)*$/.test(id)
      ? []
      : [`${id} must be ASCII capitals, digits and single dots, and start with a letter.`]),
    ...(id.length >= 3 && id.length <= 64 ? [] : [`${id} must have 3 to 64 characters.`]),
    ...(isCellReference(id) ? [`${id} reads as a cell reference, so Excel would never call the function.`] : []),
    ...(macroNames.has(id) ? [`${id} is an Excel 4 macro function.`] : []),
  ];
}

function isCellReference(id: string): boolean {
  const [, column = "", row = ""] = /^([A-Z]{1,3})([1-9]\d*)$/.exec(id) ?? [];
  const isA1 = column !== "" && (column.length < 3 || column <= "XFD") && Number(row) <= 1_048_576;
  const startsAsR1C1 = /^(R\d*C?|C)\d/.test(id);
  return isA1 || startsAsR1C1;
}

/** On disk a dot becomes an underscore, so that A.B and A_B would be one name. */
function clashes(ids: readonly string[]): string[] {
  const onDisk = (id: string) => id.toUpperCase().replaceAll(".", "_");
  return ids.flatMap((id, index) => {
    const twin = ids.slice(0, index).find((other) => onDisk(other) === onDisk(id));
    return twin === undefined ? [] : [`${twin} and ${id} are the same name in a saved file.`];
  });
}
