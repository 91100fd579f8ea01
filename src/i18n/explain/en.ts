import type { Catalogue } from "../nb";

/** English of the tab *Forklar*. */
export const explainEn: Catalogue["explain"] = {
  reading: "Reading the cell",
  about: "Explaining {{place}}",
  empty: "The cell is empty. Select a cell with a number to see here how it was calculated.",
  typed: "This was typed into the cell, and not calculated.",
  unrelated: "The formula does not rest on any function of Handlingsrom.",
  calculating: "Excel is still calculating. The explanation comes when the answer is ready.",
  waiting: "The cell is empty because figures that {{name}} needs are not filled in.",
  dependent: "The number rests on these cells. Go to them to see how they were calculated:",
  filledFrom: "The formula stands in {{place}}.",
  notWhole: "The last step is the answer of {{name}}. The formula in the cell goes on from there.",
  steps: "How it was calculated",
  inputs: "What it was given",
  basis: "Basis",
  rule: "Rule",
  inForce: "{{value}} from {{from}}. {{source}}",
  proposed: "{{value}} from {{from}}, proposed. {{source}}",
  law: "Source",
  yes: "TRUE",
  no: "FALSE",
  expression:
    "{{argument}} is worked out in the formula itself: {{text}}. Put the expression in a cell of its own and refer to it, and the number can be explained.",
  wrapped:
    "The formula goes on with the answer of {{name}}. Put {{name}} in a cell of its own, and the answer can be explained.",
  noAnswer: "{{name}} has no answer here, and the formula shows something else instead.",
  passedOn_one: "The error {{code}} comes from another cell. Go there to see what is wrong:",
  passedOn_other: "The error {{code}} comes from another cell. Go to the last one here to see what is wrong:",
  inputError: "{{argument}} is given the error {{code}} by another cell. Mend that one first:",
  copy: "Copy as text",
  copied: "Copied",
  version: "Calculated with Handlingsrom {{version}}",
  otherCode:
    "The cell shows the error {{code}}. Hold the pointer over the warning beside the cell, and Excel says what is wrong.",
  codes: {
    NAME: "Excel does not know a name in the formula (#NAME?). Check the spelling. If it is all the functions, close and reopen the workbook.",
    SPILL: "The answer needs more cells than there is room for (#SPILL!). Empty the cells to the right and below.",
    REF: "The formula refers to something that is deleted (#REF!). Undo the deletion, or point out the cells anew.",
    DIV0: "The formula divides by zero or an empty cell (#DIV/0!). Fill in the number it divides by.",
    VALUE:
      "A number in the formula is a text, or the ranges do not fit together (#VALUE!). Look for text where numbers should stand.",
    NA: "The formula does not find what it looks for (#N/A). Check the name or the year it looks up.",
    NUM: "A number is too large, too small or not allowed here (#NUM!).",
    CALC: "Excel cannot calculate this here (#CALC!). Type the formula anew.",
    NULL: "The formula has a space between two ranges that do not meet (#NULL!). Write a colon or a comma between them.",
  },
};
