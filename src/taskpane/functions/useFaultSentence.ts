import type { Parameter } from "../../engine/definition/parameter";
import { sentence } from "../../engine/definition/sentences";
import { DomainError } from "../../engine/kernel/errors";
import { useWording } from "../frame/wording";
import type { FieldFault } from "./previewCall";

/** Says what is wrong with a field, in the words of its definition where the function itself complains. */
export function useFaultSentence(): (
  parameter: Parameter,
  typed: string,
  fault: FieldFault | undefined,
  isMissed: boolean | undefined,
) => string | undefined {
  const { t, language } = useWording();
  return ({ name, kind }, typed, fault, isMissed = false) => {
    if (isMissed)
      return sentence(new DomainError("missing", { place: { argument: name }, wanted: kind.wanted }), language);
    switch (fault?.kind) {
      case undefined:
        return undefined;
      case "complaint":
        return sentence(fault.error, language);
      case "expression":
        return t("functions.faults.expression");
      case "notFound":
        return t("functions.faults.notFound", { text: typed.replace(/^=/, "") });
      case "tooLarge":
        return t("functions.faults.tooLarge", { text: typed.replace(/^=/, "") });
      case "cellError":
        return t("functions.faults.cellError", { cell: fault.cell, code: fault.code });
    }
  };
}
