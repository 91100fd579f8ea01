import { DataValidationErrorStyle, DataValidationOperator, DataValidationType } from "../../grid/univer";
import type { ValidationRule } from "../../grid/validation";
import { invalidArgument, notImplemented } from "../errors";
import { officeClass, isHostObject } from "../objects";
import { boolean, text } from "./arguments";
import type { AreaData, ObjectModel } from "./model";
import { addressIn } from "./worksheets";

/** Excel.DataValidation. */
export const dataValidation = officeClass<AreaData>("DataValidation", {
  scalars: {
    Type: {
      get(data) {
        const type = rule(data)?.type;
        return type === undefined
          ? "None"
          : (Object.entries(TYPES).find(([, own]) => (own.type as string) === type)?.[1].wire ?? "Custom");
      },
    },
    Rule: {
      get: (data) => wireRule(rule(data)),
      set({ model, area }, value) {
        model.grid.validation.set(area, { ...rule({ model, area }), ...engineRule(model, value) });
      },
    },
    IgnoreBlanks: {
      get: (data) => rule(data)?.allowBlank ?? true,
      set(data, value) {
        change(data, { allowBlank: boolean(value) });
      },
    },
    ErrorAlert: {
      get(data) {
        const now = rule(data);
        const style = STYLES.find(([engine]) => engine === now?.errorStyle)?.[1] ?? "Stop";
        return {
          showAlert: now?.showErrorMessage ?? true,
          style,
          title: now?.errorTitle ?? "",
          message: now?.error ?? "",
        };
      },
      set(data, value) {
        const { showAlert, style, title, message } = value as Partial<
          Record<"showAlert" | "style" | "title" | "message", unknown>
        >;
        change(data, {
          showErrorMessage: boolean(showAlert, true),
          errorStyle: STYLES.find(([, wire]) => wire === style)?.[0] ?? DataValidationErrorStyle.STOP,
          errorTitle: optionalText(title),
          error: optionalText(message),
        });
      },
    },
    Prompt: {
      get(data) {
        const now = rule(data);
        return { showPrompt: now?.showInputMessage ?? true, title: now?.promptTitle ?? "", message: now?.prompt ?? "" };
      },
      set(data, value) {
        const { showPrompt, title, message } = value as Partial<Record<"showPrompt" | "title" | "message", unknown>>;
        change(data, {
          showInputMessage: boolean(showPrompt, true),
          promptTitle: optionalText(title),
          prompt: optionalText(message),
        });
      },
    },
  },
  methods: {
    Clear({ model, area }) {
      model.grid.validation.clear(area);
    },
  },
});

const TYPES = {
  list: { wire: "List", type: DataValidationType.LIST },
  wholeNumber: { wire: "WholeNumber", type: DataValidationType.WHOLE },
  decimal: { wire: "Decimal", type: DataValidationType.DECIMAL },
  textLength: { wire: "TextLength", type: DataValidationType.TEXT_LENGTH },
  date: { wire: "Date", type: DataValidationType.DATE },
  custom: { wire: "Custom", type: DataValidationType.CUSTOM },
} as const;

const STYLES: readonly (readonly [DataValidationErrorStyle, string])[] = [
  [DataValidationErrorStyle.STOP, "Stop"],
  [DataValidationErrorStyle.WARNING, "Warning"],
  [DataValidationErrorStyle.INFO, "Information"],
];

const OPERATORS: readonly (readonly [string, DataValidationOperator])[] = [
  ["Between", DataValidationOperator.BETWEEN],
  ["NotBetween", DataValidationOperator.NOT_BETWEEN],
  ["EqualTo", DataValidationOperator.EQUAL],
  ["NotEqualTo", DataValidationOperator.NOT_EQUAL],
  ["GreaterThan", DataValidationOperator.GREATER_THAN],
  ["LessThan", DataValidationOperator.LESS_THAN],
  ["GreaterThanOrEqualTo", DataValidationOperator.GREATER_THAN_OR_EQUAL],
  ["LessThanOrEqualTo", DataValidationOperator.LESS_THAN_OR_EQUAL],
];

function optionalText(value: unknown): string {
  return value === undefined || value === null ? "" : text(value);
}

function rule({ model, area }: AreaData): ValidationRule | undefined {
  return model.grid.validation.rule(area.sheetId, area.row, area.column);
}

function change(data: AreaData, part: Partial<ValidationRule>): void {
  const now = rule(data);
  if (now === undefined) throw invalidArgument("Set the rule before its messages.");
  data.model.grid.validation.set(data.area, { ...now, ...part });
}

interface WireCondition {
  readonly source?: unknown;
  readonly inCellDropDown?: unknown;
  readonly formula?: unknown;
  readonly formula1?: unknown;
  readonly formula2?: unknown;
  readonly operator?: unknown;
}

function engineRule(model: ObjectModel, value: unknown): ValidationRule {
  const [kind, condition] = Object.entries((value ?? {}) as Record<string, WireCondition>)[0] ?? [];
  if (kind === undefined || condition === undefined) throw invalidArgument();
  if (kind === "list") {
    return {
      type: DataValidationType.LIST,
      formula1: source(model, condition.source),
      showDropDown: condition.inCellDropDown !== false,
    };
  }
  if (kind === "custom") return { type: DataValidationType.CUSTOM, formula1: source(model, condition.formula) };
  if (!(kind in TYPES)) throw notImplemented(`DataValidationRule.${kind}`);
  const operator = OPERATORS.find(([wire]) => wire === condition.operator)?.[1];
  if (operator === undefined) throw invalidArgument();
  return {
    type: TYPES[kind as keyof typeof TYPES].type,
    operator,
    formula1: source(model, condition.formula1),
    ...(condition.formula2 !== undefined && { formula2: source(model, condition.formula2) }),
  };
}

/** A list in text, a formula, a number, or a range. */
function source(model: ObjectModel, value: unknown): string {
  if (isHostObject(value)) {
    const { area } = value.data as AreaData;
    return `=${addressIn(model, area.sheetId, area, true)}`;
  }
  if (typeof value !== "string" && typeof value !== "number") throw invalidArgument();
  return String(value);
}

function wireRule(now: ValidationRule | undefined): Record<string, unknown> {
  const kind = Object.entries(TYPES).find(([, { type }]) => type === now?.type)?.[0];
  if (now === undefined || kind === undefined) return {};
  if (kind === "list") return { list: { inCellDropDown: now.showDropDown ?? true, source: now.formula1 ?? "" } };
  if (kind === "custom") return { custom: { formula: now.formula1 ?? "" } };
  const operator = OPERATORS.find(([, engine]) => engine === now.operator)?.[0];
  return { [kind]: { formula1: now.formula1, formula2: now.formula2, operator } };
}
