import type { Text } from "../../engine/kernel/text";
import { list } from "../../i18n/formats";
import { totalSentence, type Accounts, type RecordControl } from "./control";
import { groupBy } from "./groupBy";
import { problemsOf, type LineFault, type Problem } from "./problem";
import type { KostraRecord } from "./record";
import { recordControls } from "./recordControls";
import { totalControls } from "./totalControls";

const recordsOf = (accounts: Accounts, account: RecordControl["account"]): readonly KostraRecord[] =>
  account === "bevilgning" ? [...accounts.drift, ...accounts.investering] : accounts[account];

/** Control 015: SSB adds such amounts together, and so do we. */
function duplicates(records: readonly KostraRecord[]): Problem[] {
  return groupBy(records, ({ kontoklasse, funksjon, art }) => `${kontoklasse}.${funksjon}.${art}`)
    .filter((group) => group.length > 1)
    .map((group) => {
      const lines = group.map(({ line }) => line);
      const { kontoklasse, funksjon, art } = group[0];
      const where = (language: keyof Text) => list(lines.map(String), language);
      const code = `${kontoklasse}.${funksjon}.${art}`;
      return {
        severity: "warning",
        control: "015",
        lines,
        sentence: {
          nb: `Linje ${where("nb")} har samme koder (${code}). Beløpene er lagt sammen. Se om noe er ført to ganger.`,
          nn: `Linje ${where("nn")} har same kodar (${code}). Beløpa er lagde saman. Sjå om noko er ført to gonger.`,
          en: `Lines ${where("en")} have the same codes (${code}). The amounts are added. See whether something is booked twice.`,
        },
      };
    });
}

/** Our own control: figures until the end of a quarter must not be taken for those of a year. */
function unfinishedYear([first]: readonly KostraRecord[]): Problem[] {
  if (!first?.kvartal) return [];
  const { aar, kvartal } = first;
  return [
    {
      severity: "warning",
      control: "H02",
      lines: [],
      sentence: {
        nb: `Filen gjelder ${aar} til og med ${kvartal}. kvartal, ikke hele året. Summene kontrolleres først når året er avsluttet.`,
        nn: `Fila gjeld ${aar} til og med ${kvartal}. kvartal, ikkje heile året. Summane blir kontrollerte først når året er avslutta.`,
        en: `The file covers ${aar} to the end of quarter ${kvartal}, not the whole year. Totals are checked once the year is closed.`,
      },
    },
  ];
}

/** Puts the accounts of one file to every control that is about more than a single field. */
export function checkAccounts(records: readonly KostraRecord[]): Problem[] {
  const accounts: Accounts = {
    drift: records.filter(({ kontoklasse }) => kontoklasse === 1),
    investering: records.filter(({ kontoklasse }) => kontoklasse === 0),
    balanse: records.filter(({ kontoklasse }) => kontoklasse === 2),
    isWholeYear: records.every(({ kvartal }) => kvartal === 0),
  };
  const ofRecords = recordControls.flatMap(({ control, severity, account, isBroken, sentence }) =>
    recordsOf(accounts, account)
      .filter((record) => record.beloep !== 0 && isBroken(record))
      .map((record): LineFault => ({ severity, control, line: record.line, sentence: sentence(record) })),
  );
  const ofTotals = totalControls.flatMap((rule): Problem[] => {
    const severity = accounts.isWholeYear ? rule.severity : rule.quarterly;
    if (severity === undefined || recordsOf(accounts, rule.account).length === 0) return [];
    const amounts = rule.broken(accounts);
    return amounts ? [{ severity, control: rule.control, lines: [], sentence: totalSentence(rule, amounts) }] : [];
  });
  return [...unfinishedYear(records), ...duplicates(records), ...problemsOf(ofRecords), ...ofTotals];
}
