import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { CouplingRow } from "../../workbook/figures/couplings";
import type { UncoupledAccount } from "../../workbook/ledger/uncoupled";
import { useWording } from "../frame/wording";

/** What the user has typed, by account. */
export type CouplingAnswers = Readonly<Record<string, Partial<CouplingRow>>>;

interface CouplingListProps {
  readonly accounts: readonly UncoupledAccount[];
  readonly answers: CouplingAnswers;
  readonly onAnswer: (answers: CouplingAnswers) => void;
}

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: "2px",
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    maxHeight: "360px",
    overflowY: "auto",
  },
  account: { display: "flex", justifyContent: "space-between", flexWrap: "wrap", columnGap: "12px" },
  name: { overflowWrap: "anywhere" },
  amount: { marginLeft: "auto", fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2 },
  fields: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(84px, 1fr))", gap: "4px 8px" },
  input: { minWidth: 0, width: "100%" },
});

/** What each account is in KOSTRA, as far as it is known; the rest is for the user to fill in, here or on the sheet. */
export function CouplingList({ accounts, answers, onAnswer }: CouplingListProps): ReactNode {
  const styles = useStyles();
  const { t, list, content } = useWording();
  return (
    <>
      <p>{t("data.coupling.preview", { count: accounts.length })}</p>
      {accounts.some(({ needsKontoklasse }) => needsKontoklasse) ? <p>{t("data.coupling.classes")}</p> : null}
      <ul className={styles.list}>
        {accounts.map((account) => {
          const { code, name, amount, lines } = account;
          const row = couplingOf(account, answers);
          const fields = fieldsOf(account);
          return (
            <li key={code}>
              <div className={styles.account}>
                <span className={styles.name}>
                  <strong>{code}</strong> {name}
                </span>
                <span className={styles.amount}>
                  {t("data.coupling.sum", { amount: content(amount, ""), lines: linesIn(lines, list) })}
                </span>
              </div>
              <div className={styles.fields}>
                {fields.map((field) => (
                  <Field key={field} size="small" label={t(`data.coupling.${field}`)}>
                    <Input
                      size="small"
                      className={styles.input}
                      input={{ style: { minWidth: 0 }, "aria-label": `${t(`data.coupling.${field}`)}, ${code}` }}
                      value={row[field]}
                      onChange={(_, { value }) => {
                        onAnswer({ ...answers, [code]: { ...answers[code], [field]: value } });
                      }}
                    />
                  </Field>
                ))}
              </div>
            </li>
          );
        })}
      </ul>
      <p>{t("data.coupling.later")}</p>
    </>
  );
}

/** The rows that the answers give the accounts, with what was known or suggested where nothing was typed. */
export function couplingsOf(accounts: readonly UncoupledAccount[], answers: CouplingAnswers): CouplingRow[] {
  return accounts.map((account) => couplingOf(account, answers));
}

function couplingOf({ code, art, funksjon, kontoklasse }: UncoupledAccount, answers: CouplingAnswers): CouplingRow {
  return { art, funksjon, kontoklasse, ...answers[code], code };
}

function fieldsOf({ needsFunksjon, needsKontoklasse }: UncoupledAccount) {
  return [
    "art" as const,
    ...(needsFunksjon ? (["funksjon"] as const) : []),
    ...(needsKontoklasse ? (["kontoklasse"] as const) : []),
  ];
}

const shownLines = 3;

function linesIn(lines: readonly number[], list: (items: readonly string[]) => string): string {
  const first = lines.slice(0, shownLines).map(String);
  return lines.length > shownLines ? `${first.join(", ")} …` : list(first);
}
