import type { Amount } from "../../engine/kernel/units";
import { total, type Accounts, type TotalControl } from "./control";
import type { KostraRecord } from "./record";

// Margins in 1 000 kr, as at SSB: each amount is rounded, so the totals need not meet exactly.
const bevilgningsmargin = 30;
const balansemargin = 10;

const isExpense = ({ art }: KostraRecord) => Number(art) < 600;
const isRevenue = ({ art }: KostraRecord) => Number(art) >= 600;
const isOn = (funksjon: string, art: string) => (record: KostraRecord) =>
  record.funksjon === funksjon && record.art === art;
const isService = ({ funksjon }: KostraRecord) => Number(funksjon) < 800;
const isAsset = ({ funksjon }: KostraRecord) => Number(funksjon) <= 29;
const isDebtOrEquity = ({ funksjon }: KostraRecord) => Number(funksjon) >= 31 && Number(funksjon) <= 5999;
const isMemorandum = ({ funksjon }: KostraRecord) => Number(funksjon) >= 9100 && funksjon !== "9999";

/** The two amounts and their difference, when that is beyond the margin. */
const apart = (a: Amount, b: Amount, margin: Amount): readonly Amount[] | undefined =>
  Math.abs(a + b) > margin ? [a + b, a, b] : undefined;

const unless = (isMet: boolean, ...amounts: readonly Amount[]) => (isMet ? undefined : amounts);

const expensesOf = (account: "drift" | "investering") => (accounts: Accounts) => {
  const sum = total(accounts[account], isExpense);
  return unless(sum > 0, sum);
};
const revenuesOf = (account: "drift" | "investering") => (accounts: Accounts) => {
  const sum = total(accounts[account], isRevenue);
  return unless(sum < 0, sum);
};
const differenceOf = (account: "drift" | "investering") => (accounts: Accounts) =>
  apart(total(accounts[account], isExpense), total(accounts[account], isRevenue), bevilgningsmargin);

const missingExpenses = (nb: string, nn: string, en: string): TotalControl["sentence"] => ({
  nb: (sum) => `Utgiftene i ${nb} er ${sum}. De skal være større enn 0. Se om filen er hel og fortegnene riktige.`,
  nn: (sum) => `Utgiftene i ${nn} er ${sum}. Dei skal vere større enn 0. Sjå om fila er heil og forteikna rette.`,
  en: (sum) =>
    `The expenses in ${en} are ${sum}. They must be above 0. See whether the file is whole and the signs right.`,
});
const missingRevenues = (nb: string, nn: string, en: string): TotalControl["sentence"] => ({
  nb: (sum) => `Inntektene i ${nb} er ${sum}. De skal være mindre enn 0. Se om filen er hel og fortegnene riktige.`,
  nn: (sum) => `Inntektene i ${nn} er ${sum}. Dei skal vere mindre enn 0. Sjå om fila er heil og forteikna rette.`,
  en: (sum) =>
    `The revenues in ${en} are ${sum}. They must be below 0. See whether the file is whole and the signs right.`,
});
const unequal = (nb: string, nn: string, en: string): TotalControl["sentence"] => ({
  nb: (gap, expenses, revenues) =>
    `Utgifter (${expenses}) og inntekter (${revenues}) i ${nb} skiller ${gap}. Gjør ferdig årsavslutningen, og ta ut filen på nytt.`,
  nn: (gap, expenses, revenues) =>
    `Utgifter (${expenses}) og inntekter (${revenues}) i ${nn} skil ${gap}. Gjer ferdig årsavslutninga, og ta ut fila på nytt.`,
  en: (gap, expenses, revenues) =>
    `Expenses (${expenses}) and revenues (${revenues}) in ${en} differ by ${gap}. Close the year and make the file again.`,
});
const noInterchange = (nb: string, nn: string, en: string): TotalControl["sentence"] => ({
  nb: (gap) => `Funksjon 290 i ${nb} går ikke i 0, men i ${gap}. Fordel interkommunalt samarbeid på deltakerne.`,
  nn: (gap) => `Funksjon 290 i ${nn} går ikkje i 0, men i ${gap}. Fordel interkommunalt samarbeid på deltakarane.`,
  en: (gap) => `Funksjon 290 in ${en} does not come to 0, but to ${gap}. Divide the cooperation among its members.`,
});
const funksjon290 = (account: "drift" | "investering") => (accounts: Accounts) => {
  const sum = total(accounts[account], ({ funksjon }) => funksjon === "290");
  return unless(Math.abs(sum) <= bevilgningsmargin, sum);
};

/** The controls of totals, numbered as at SSB. */
export const totalControls: readonly TotalControl[] = [
  {
    control: "085",
    severity: "error",
    account: "investering",
    broken: expensesOf("investering"),
    sentence: missingExpenses("investering", "investering", "investment"),
  },
  {
    control: "090",
    severity: "error",
    account: "investering",
    broken: revenuesOf("investering"),
    sentence: missingRevenues("investering", "investering", "investment"),
  },
  {
    control: "095",
    severity: "error",
    account: "investering",
    broken: differenceOf("investering"),
    sentence: unequal("investering", "investering", "investment"),
  },
  {
    control: "100",
    severity: "error",
    quarterly: "error",
    account: "drift",
    broken: expensesOf("drift"),
    sentence: missingExpenses("drift", "drift", "operations"),
  },
  {
    control: "105",
    severity: "error",
    quarterly: "error",
    account: "drift",
    broken: revenuesOf("drift"),
    sentence: missingRevenues("drift", "drift", "operations"),
  },
  {
    control: "110",
    severity: "error",
    account: "drift",
    broken: differenceOf("drift"),
    sentence: unequal("drift", "drift", "operations"),
  },
  {
    control: "115",
    severity: "error",
    account: "balanse",
    broken: ({ balanse }) => unless(total(balanse, isAsset) > 0, total(balanse, isAsset)),
    sentence: {
      nb: (sum) => `Eiendelene (kapittel 10–29) er ${sum}. De skal være større enn 0. Se om filen er hel.`,
      nn: (sum) => `Eignelutane (kapittel 10–29) er ${sum}. Dei skal vere større enn 0. Sjå om fila er heil.`,
      en: (sum) => `The assets (kapittel 10–29) are ${sum}. They must be above 0. See whether the file is whole.`,
    },
  },
  {
    control: "120",
    severity: "error",
    account: "balanse",
    broken: ({ balanse }) => unless(total(balanse, isDebtOrEquity) < 0, total(balanse, isDebtOrEquity)),
    sentence: {
      nb: (sum) => `Gjeld og egenkapital (kapittel 31–5999) er ${sum}. Det skal være mindre enn 0. Se om filen er hel.`,
      nn: (sum) =>
        `Gjeld og eigenkapital (kapittel 31–5999) er ${sum}. Det skal vere mindre enn 0. Sjå om fila er heil.`,
      en: (sum) =>
        `Debt and equity (kapittel 31–5999) are ${sum}. They must be below 0. See whether the file is whole.`,
    },
  },
  {
    control: "125",
    severity: "error",
    account: "balanse",
    broken: ({ balanse }) => apart(total(balanse, isAsset), total(balanse, isDebtOrEquity), balansemargin),
    sentence: {
      nb: (gap, assets, debt) =>
        `Eiendeler (${assets}) og gjeld og egenkapital (${debt}) skiller ${gap}. Rett balansen, og ta ut filen på nytt.`,
      nn: (gap, assets, debt) =>
        `Eignelutar (${assets}) og gjeld og eigenkapital (${debt}) skil ${gap}. Rett balansen, og ta ut fila på nytt.`,
      en: (gap, assets, debt) =>
        `Assets (${assets}) and debt and equity (${debt}) differ by ${gap}. Correct the balance sheet and make the file again.`,
    },
  },
  {
    control: "130",
    severity: "error",
    quarterly: "warning",
    account: "drift",
    broken: ({ drift }) => unless(total(drift, isOn("800", "870")) < 0, total(drift, isOn("800", "870"))),
    sentence: {
      nb: (sum) => `Inntekts- og formuesskatt (funksjon 800, art 870) er ${sum}. Den skal være mindre enn 0.`,
      nn: (sum) => `Inntekts- og formuesskatt (funksjon 800, art 870) er ${sum}. Han skal vere mindre enn 0.`,
      en: (sum) => `Income and wealth tax (funksjon 800, art 870) is ${sum}. It must be below 0.`,
    },
  },
  {
    control: "135",
    severity: "error",
    quarterly: "warning",
    account: "drift",
    broken: ({ drift }) => unless(total(drift, isOn("840", "800")) < 0, total(drift, isOn("840", "800"))),
    sentence: {
      nb: (sum) => `Rammetilskudd (funksjon 840, art 800) er ${sum}. Det skal være mindre enn 0.`,
      nn: (sum) => `Rammetilskot (funksjon 840, art 800) er ${sum}. Det skal vere mindre enn 0.`,
      en: (sum) => `The block grant (funksjon 840, art 800) is ${sum}. It must be below 0.`,
    },
  },
  {
    control: "140",
    severity: "error",
    account: "bevilgning",
    broken: ({ drift, investering }) =>
      apart(
        total(drift, ({ art }) => art === "570"),
        total(investering, ({ art }) => art === "970"),
        bevilgningsmargin,
      ),
    sentence: {
      nb: (gap, out, into) =>
        `Overføring fra drift (art 570: ${out}) og til investering (art 970: ${into}) skiller ${gap}. De skal være like store.`,
      nn: (gap, out, into) =>
        `Overføring frå drift (art 570: ${out}) og til investering (art 970: ${into}) skil ${gap}. Dei skal vere like store.`,
      en: (gap, out, into) =>
        `The transfer from operations (art 570: ${out}) and into investment (art 970: ${into}) differ by ${gap}. They must be equal.`,
    },
  },
  {
    control: "155",
    severity: "error",
    account: "drift",
    broken: ({ drift }) =>
      apart(
        total(drift, (record) => record.art === "590" && isService(record)),
        total(drift, isOn("860", "990")),
        bevilgningsmargin,
      ),
    sentence: {
      nb: (gap, depreciation, contra) =>
        `Avskrivninger (art 590: ${depreciation}) og motposten (funksjon 860, art 990: ${contra}) skiller ${gap}. De skal være like store.`,
      nn: (gap, depreciation, contra) =>
        `Avskrivingar (art 590: ${depreciation}) og motposten (funksjon 860, art 990: ${contra}) skil ${gap}. Dei skal vere like store.`,
      en: (gap, depreciation, contra) =>
        `Depreciation (art 590: ${depreciation}) and its contra entry (funksjon 860, art 990: ${contra}) differ by ${gap}. They must be equal.`,
    },
  },
  {
    control: "160",
    severity: "error",
    account: "drift",
    broken: ({ drift }) => {
      const sum = total(drift, (record) => record.art === "590" && !isService(record));
      return unless(sum === 0, sum);
    },
    sentence: {
      nb: (sum) => `Avskrivninger (art 590) på ${sum} står på funksjonene 800–899. Før dem på tjenestens funksjon.`,
      nn: (sum) => `Avskrivingar (art 590) på ${sum} står på funksjonane 800–899. Før dei på funksjonen til tenesta.`,
      en: (sum) => `Depreciation (art 590) of ${sum} stands on funksjoner 800–899. Book it on the service's funksjon.`,
    },
  },
  {
    control: "165",
    severity: "error",
    account: "drift",
    broken: ({ drift }) => {
      const sum = total(drift, ({ art, funksjon }) => art === "990" && funksjon !== "860");
      return unless(sum === 0, sum);
    },
    sentence: {
      nb: (sum) => `Motpost avskrivninger (art 990) på ${sum} står utenfor funksjon 860. Før alt på 860.`,
      nn: (sum) => `Motpost avskrivingar (art 990) på ${sum} står utanfor funksjon 860. Før alt på 860.`,
      en: (sum) => `Contra depreciation (art 990) of ${sum} stands outside funksjon 860. Book all of it on 860.`,
    },
  },
  {
    control: "170",
    severity: "error",
    account: "investering",
    broken: funksjon290("investering"),
    sentence: noInterchange("investering", "investering", "investment"),
  },
  {
    control: "175",
    severity: "error",
    account: "drift",
    broken: funksjon290("drift"),
    sentence: noInterchange("drift", "drift", "operations"),
  },
  {
    control: "190",
    severity: "warning",
    account: "balanse",
    broken: ({ balanse }) =>
      apart(
        total(balanse, isMemorandum),
        total(balanse, ({ funksjon }) => funksjon === "9999"),
        balansemargin,
      ),
    sentence: {
      nb: (gap, memoranda, contra) =>
        `Memoriakontiene (${memoranda}) og motkontoen 9999 (${contra}) skiller ${gap}. De skal gå i 0. Se over ubrukte lånemidler.`,
      nn: (gap, memoranda, contra) =>
        `Memoriakontoane (${memoranda}) og motkontoen 9999 (${contra}) skil ${gap}. Dei skal gå i 0. Sjå over ubrukte lånemiddel.`,
      en: (gap, memoranda, contra) =>
        `The memorandum accounts (${memoranda}) and their contra account 9999 (${contra}) differ by ${gap}. They must come to 0. Check unused loans.`,
    },
  },
];
