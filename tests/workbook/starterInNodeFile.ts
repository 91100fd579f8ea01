import { join } from "node:path";

/** The starter workbook as the first test of a run that needed it in Node has made it. */
export const starterInNodeFile = join(__dirname, "..", "..", "build", "starter-in-node.json");
