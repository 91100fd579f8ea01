import type { Catalogue } from "../nb";

/** English of the pane's function browser. */
export const functionsEn: Catalogue["functions"] = {
  search: "Search for a function",
  searchHint: "For example fund, debt or § 28",
  found_one: "1 function",
  found_other: "{{count, amount}} functions",
  none: "No function fits “{{query}}”. Try a shorter word.",
  back: "All functions",

  required: "Fields with * must be filled in.",
  shapes: {
    each: "One value, or one per year.",
    perYear: "One value, or one per year.",
    series: "One value per year.",
    perLine: "One value per line.",
    linesByYears: "A range with one line per item and one place per year.",
    table: "The whole table with its headers.",
  },
  span: "From {{minimum}} to {{maximum}}.",
  choose: "Choose",
  omitted: "Omitted",
  pick: "Take {{argument}} from the selection",
  clear: "Clear the fields",
  faults: {
    expression: "Write the expression in a cell of its own, and take that cell.",
    notFound: "Could not find {{text}}. Write for example =Sheet1!B2:F2, or take it from the selection.",
    tooLarge: "{{text}} has too many cells. Select only the cells with figures.",
    cellError: "The cell {{cell}} shows {{code}}. Mend it first, or choose other cells.",
  },

  formula: "Formula",
  answer: "Answer",
  missing: "Fill in {{arguments}} to see the answer here.",
  mend: "Correct the marked fields to see the answer here.",
  moreRows: "and {{hidden}} more rows",
  insert: "Insert",
  target: "Goes into {{place}}.",
  inserted: "Inserted in {{place}}.",
  occupied_one: "{{cells}} is not empty. Empty the cell, or choose another place.",
  occupied_other: "{{cells}} are not empty. Empty the cells, or choose another place.",
  andMore: "{{cells}} and {{hidden}} more",
  circular: "The formula itself reads from {{place}}. Choose a cell outside.",
  inTable: "The answer fills several cells, which cannot be done in the table {{table}}. Choose a cell outside it.",
  outside: "The answer goes beyond the edge of the sheet. Choose a cell further in.",

  result: "About the answer",
  rule: "The rule",
  sources: "Source",
  examples: "Example",
  useExample: "Fill in the example",
};
