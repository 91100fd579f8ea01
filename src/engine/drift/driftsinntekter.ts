import { positiveAmount } from "../definition/parameter";

/** Sum driftsinntekter (§ 5-6, the same as brutto driftsinntekter in KOSTRA), the base of every share. */
export const driftsinntekter = positiveAmount("driftsinntekter", {
  help: {
    nb: "Sum driftsinntekter (§ 5-6), større enn 0, i samme enhet som beløpene.",
    nn: "Sum driftsinntekter (§ 5-6), større enn 0, i same eining som beløpa.",
    en: "Total operating revenue (§ 5-6), above 0, in the same unit as the amounts.",
  },
});
