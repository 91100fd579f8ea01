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
    title: "Probability in the illustration",
    below: "The fund is below {{share}}",
    empty: "The fund is empty",
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
