import { catalogue } from "../engine/catalogue";
import { languageOf } from "../engine/kernel/text";
import { excelFunction } from "./excelFunction";

/** The user's language, asked for only when a sentence is needed: Office need not be there when functions register. */
function displayLanguage(): ReturnType<typeof languageOf> {
  const office = (globalThis as { Office?: { context?: { displayLanguage?: string } } }).Office;
  return languageOf(office?.context?.displayLanguage);
}

for (const published of catalogue) {
  CustomFunctions.associate(published.name, excelFunction(published, displayLanguage));
}
