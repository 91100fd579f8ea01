import { amount, share } from "../../i18n/formats";
import type { Answer, Question, StepKey } from "../../workbook/whatItTakes/answer";
import type { Plan } from "../../workbook/whatItTakes/plan";
import { useWording } from "../frame/wording";
import { spans } from "../rules/spans";

/** Says an answer in one or two sentences. */
export function useAnswerSentence(plan: Plan): (question: Question, answer: Answer) => string {
  const { t, language } = useWording();
  const money = (value: number): string => amount(value, language);
  const percent = (value: number | undefined): string => share(value ?? NaN, language);

  return (question, { value, steps }) => {
    const stepOf = (key: StepKey) => steps.find((step) => step.key === key);
    const step = (key: StepKey): number => stepOf(key)?.value ?? NaN;
    switch (question.kind) {
      case "effektivisering": {
        const { year } = question;
        const target = percent(plan.number("resultTarget"));
        if (value >= 0) return t("whatItTakes.answers.noneNeeded", { year, target, amount: money(value) });
        const planned = money(-step("iScenarioet"));
        const difference = step("forskjell");
        return [
          t("whatItTakes.answers.needed", { year, target, amount: money(-value) }),
          difference < 0
            ? t("whatItTakes.answers.lacks", { planned, more: money(-difference) })
            : t("whatItTakes.answers.suffices", { planned, room: money(difference) }),
        ].join(" ");
      }
      case "laan": {
        const target = percent(plan.number("debtLimit"));
        const planned = stepOf("laanIPlanen");
        return [
          t("whatItTakes.answers.loan", { year: question.year, target, amount: money(value) }),
          ...(planned ? [t("whatItTakes.answers.plannedLoan", { planned: money(planned.value) })] : []),
        ].join(" ");
      }
      case "avsetning": {
        const { year } = question;
        const target = percent(plan.number("fundTarget"));
        const count = step("antallAar");
        const years = spans(Array.from({ length: count }, (_, at) => year - count + 1 + at));
        return value > 0
          ? t("whatItTakes.answers.setAside", { year, target, years, amount: money(value) })
          : t("whatItTakes.answers.isThere", { year, target, years, amount: money(-value) });
      }
      case "utsettelse": {
        const { measure } = question;
        const breach = stepOf("andelEttAarTil");
        const facts = { measure, year: value, share: percent(breach?.value), breach: breach?.year ?? NaN };
        return value > step("planlagtStart")
          ? t("whatItTakes.answers.waits", facts)
          : t("whatItTakes.answers.cannotWait", facts);
      }
    }
  };
}
