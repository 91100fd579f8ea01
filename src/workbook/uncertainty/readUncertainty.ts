import { readStarterRanges } from "../readStarterRanges";
import { Uncertainty, uncertaintyReferences } from "./uncertainty";

/** Reads the assumptions of the illustration, in the active scenario. */
export async function readUncertainty(): Promise<Uncertainty> {
  return Excel.run(async (context) => new Uncertainty(await readStarterRanges(context, uncertaintyReferences)));
}
