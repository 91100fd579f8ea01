import type { Catalogue } from "../nb";

/** English of the pane's illustration of uncertainty. */
export const uncertaintyEn: Catalogue["uncertainty"] = {
  marked: "An illustration, not a forecast",
  lead: "The charts show what random shocks to interest and revenue do to the fund in {{scenario}}. The size of the shocks is chosen, not estimated.",
  noWorkbook: "Uncertainty is worked out from the starter workbook.",
  missing: "The sheet Usikkerhet is missing from the workbook, or rows in it have been deleted.",
  shocks: {
    heading: "Shocks",
    note: "Try other figures here. The sheet is not changed.",
    renteStd: "Std. deviation, rate",
    inntektStd: "Std. deviation, revenue",
    trekninger: "Draws",
    startverdi: "Seed",
    inSheet: "In the sheet: {{value}}",
    reset: "Use the sheet's figures",
  },
  run: {
    drawing: "Drawing {{draws, amount}} paths",
    stop: "Cancel",
    stopped: "Cancelled.",
    resume: "Calculate",
    done: "{{draws, amount}} draws from seed {{seed}}.",
    doneWithOthers: "{{draws, amount}} draws from seed {{seed}}. Other figures than the sheet's.",
    faulty: "Correct the marked fields, and the charts are worked out.",
  },
  fan: {
    title: "Fund as a percentage of revenue",
    half: "Half of the outcomes",
    most: "Nine in ten outcomes",
    median: "Median",
    target: "target {{share}}",
    percentile: "Percentile {{number}}",
    description:
      "In {{year}} the median is {{median}}. Half of the outcomes lie between {{low}} and {{high}}, nine in ten between {{lowest}} and {{highest}}. The target is {{target}}.",
  },
  risk: {
    plan: {
      title: "Probability in the illustration: proposed rules and KØB",
      below: "Breaches the proposed rule 3 and the KØB model's target for the fund.",
      empty: "There is no fund left to cover a deficit with.",
      note: "The fund is calculated from the adjusted net operating result.",
    },
    accounts: {
      title: "Probability in the illustration: rules in force and ROBEK",
      below: "Breaches rule 3 in force.",
      empty: "A deficit is left uncovered. A plan with an uncovered deficit cannot be adopted.",
      note: "The fund is calculated by the accounts' method, with premium deviation and restricted funds.",
    },
    below: "The fund is below {{share}}",
    empty: "The fund is empty",
    unjudged:
      "The rules for surplus and debt, the ROBEK limit and the minimum instalment have no probability here. The function USIKKERHET.RISIKO, which gives the figures, answers only for the fund.",
    description: "Highest {{highest}} in {{highestYear}}, {{last}} in {{lastYear}}.",
  },
  tornado: {
    title: "Effect on the fund in {{year}}, NOK 1,000",
    sentence: "What equal changes every year do to the fund at the end of {{year}}.",
    factors: {
      Rente: "Interest ± {{change}} points",
      Inntekt: "Revenue ± {{change}}",
      Effektivisering: "Efficiency ± {{change}}",
    },
    low: "Down",
    high: "Up",
    bars: "{{factor}}: from {{low}} to {{high}}.",
  },
  assumptions: {
    heading: "Assumptions",
    path: "Result and revenue",
    pathSource: "{{scenario}}, {{years}}",
    tilFond: "To the fund, accounts' method",
    fond: "Fund at the start of {{year}}",
    floating: "Debt with floating rate",
    floatingShare: "{{share}} of the debt",
    persistence: "Rate shock that remains the year after",
    independent: "Revenue is drawn for each year by itself, and independently of the rate.",
    model: "Shocks are normally distributed. The same seed gives the same charts every time.",
  },
  insertion: {
    open: "Insert",
    label: "Insert {{title}}",
    follows: "The formula gives the figures of the chart and follows the workbook.",
    tried: "The figures you tried stand in the formula. The rest follows the workbook.",
  },
};
