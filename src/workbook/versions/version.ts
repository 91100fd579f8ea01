import { isCellContent, type CellContent } from "../cellContent";
import { isListOf, isNumber, isOneOf, isOptional, isShape, isText } from "../guards";
import type { PartKind } from "../storedParts";

/** How far a plan has come in the municipality. */
export const versionStatuses = ["utkast", "kommunedirektoerensForslag", "vedtatt"] as const;

/** One of them. */
export type VersionStatus = (typeof versionStatuses)[number];

/** A cell that the user fills in: its place in the template, which lasts when sheets are renamed or rows move. */
export interface InputCell {
  readonly sheet: string;
  readonly address: string;
  readonly label: string;
  readonly year?: number | undefined;
  readonly content: CellContent;
}

/** The table of scenarios as it stands. */
export interface ScenarioRows {
  readonly header: readonly string[];
  readonly rows: readonly (readonly CellContent[])[];
}

/** A named range that the workbook calculates. */
export interface ResultRange {
  readonly name: string;
  readonly values: readonly (readonly CellContent[])[];
}

/** What a plan rests on, and what comes out of it. */
export interface PlanFigures {
  readonly inputs: readonly InputCell[];
  readonly scenarios: ScenarioRows;
  readonly results: readonly ResultRange[];
}

/** A plan as it was at some time. Versions are never changed; each names the content of the one before. */
export interface Version extends PlanFigures {
  readonly number: number;
  readonly status: VersionStatus;
  readonly label: string;
  readonly time: string;
  readonly author?: string | undefined;
  /** The version of the functions that calculated it. */
  readonly engine: string;
  /** The hash of the version before; "" for the first. */
  readonly previous: string;
}

const isGrid = isListOf(isListOf(isCellContent));

/** How versions are kept. */
export const versionKind: PartKind<Version> = {
  namespace: "urn:handlingsrom:version",
  schema: 1,
  isPayload: isShape<Version>({
    number: isNumber,
    status: isOneOf(versionStatuses),
    label: isText,
    time: isText,
    author: isOptional(isText),
    engine: isText,
    previous: isText,
    inputs: isListOf(
      isShape<InputCell>({
        sheet: isText,
        address: isText,
        label: isText,
        year: isOptional(isNumber),
        content: isCellContent,
      }),
    ),
    scenarios: isShape<ScenarioRows>({ header: isListOf(isText), rows: isGrid }),
    results: isListOf(isShape<ResultRange>({ name: isText, values: isGrid })),
  }),
};
