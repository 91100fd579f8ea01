import { Field, Input, Select, Textarea } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { ChosenFile } from "../../workbook/figures/importAccounts";
import type { LedgerSource } from "../../workbook/figures/planLedgerImport";
import type { PasteKind } from "../../workbook/figures/planPaste";
import { useWording } from "../frame/wording";
import { DeedForm } from "./DeedForm";
import { FilePicker } from "./FilePicker";

const kinds = ["ledger", "prognosemodell", "aktuarbrev", "laaneliste"] as const satisfies readonly (
  "ledger" | PasteKind
)[];
const years = ["base", "before"] as const satisfies readonly LedgerSource["year"][];
const units = { kroner: 1, thousands: 1000 } as const;

/** What the user says of figures from elsewhere, and the figures. */
export interface SourceDetails {
  /** null until it is chosen. */
  readonly kind: (typeof kinds)[number] | null;
  readonly year: LedgerSource["year"];
  readonly unit: number;
  readonly amountColumn: string;
  /** What is pasted, when no file is chosen. */
  readonly text: string;
  readonly file: ChosenFile | null;
}

/** What the form holds when it is opened. */
export const firstDetails: SourceDetails = {
  kind: null,
  year: "base",
  unit: units.kroner,
  amountColumn: "",
  text: "",
  file: null,
};

interface SourceFormProps {
  readonly details: SourceDetails;
  readonly isDisabled: boolean;
  readonly onChange: (details: SourceDetails) => void;
  readonly onAsk: () => void;
  readonly onFile: (file: File) => void;
}

/** Asks what the figures are, and then where they are: pasted here, or in a file. */
export function SourceForm({ details, isDisabled, onChange, onAsk, onFile }: SourceFormProps): ReactNode {
  const { t } = useWording();
  const { kind, year, unit, amountColumn, text, file } = details;
  const change = (changed: Partial<SourceDetails>): void => {
    onChange({ ...details, ...changed });
  };
  return (
    <>
      <DeedForm
        action={t("data.sources.action")}
        isDisabled={isDisabled || (text.trim() === "" && file === null)}
        onAsk={onAsk}
      >
        <Field label={t("data.sources.kind")} hint={kind === null ? null : t(`data.sources.kindHints.${kind}`)}>
          <Select
            value={kind ?? ""}
            onChange={(_, { value }) => {
              change({ kind: kinds.find((one) => one === value) ?? null, text: "", file: null });
            }}
          >
            <option value="">{t("data.sources.choose")}</option>
            {kinds.map((one) => (
              <option key={one} value={one}>
                {t(`data.sources.kinds.${one}`)}
              </option>
            ))}
          </Select>
        </Field>
        {kind === "ledger" ? (
          <Field label={t("data.sources.year")}>
            <Select
              value={year}
              onChange={(_, { value }) => {
                change({ year: years.find((one) => one === value) ?? "base" });
              }}
            >
              {years.map((one) => (
                <option key={one} value={one}>
                  {t(`data.sources.years.${one}`)}
                </option>
              ))}
            </Select>
          </Field>
        ) : null}
        {kind === null || kind === "prognosemodell" ? null : (
          <Field label={t("data.sources.unit")}>
            <Select
              value={String(unit)}
              onChange={(_, { value }) => {
                change({ unit: Number(value) });
              }}
            >
              <option value={units.kroner}>{t("data.sources.kroner")}</option>
              <option value={units.thousands}>{t("data.sources.thousands")}</option>
            </Select>
          </Field>
        )}
        {kind === "ledger" ? (
          <Field label={t("data.sources.amountColumn")} hint={t("data.sources.amountColumnHint")}>
            <Input
              value={amountColumn}
              onChange={(_, { value }) => {
                change({ amountColumn: value });
              }}
            />
          </Field>
        ) : null}
        {kind === null ? null : (
          <Field
            label={t("data.sources.text")}
            hint={file === null ? t("data.sources.textHint") : t("data.sources.fileChosen", { file: file.name })}
          >
            <Textarea
              value={text}
              rows={5}
              resize="vertical"
              textarea={{ spellCheck: false, wrap: "off" }}
              onChange={(_, { value }) => {
                change({ text: value, file: null });
              }}
            />
          </Field>
        )}
      </DeedForm>
      {kind === null ? null : (
        <FilePicker
          label={t("data.sources.file")}
          isDisabled={isDisabled}
          isSingle
          onFiles={([chosen]) => {
            if (chosen !== undefined) onFile(chosen);
          }}
        />
      )}
    </>
  );
}
