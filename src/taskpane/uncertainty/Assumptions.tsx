import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { persistence } from "../../engine/usikkerhet/simulering";
import { rate } from "../../i18n/formats";
import type { CellPlace } from "../../workbook/showCell";
import type { Uncertainty, UncertaintyFigure } from "../../workbook/uncertainty/uncertainty";
import { CellLink } from "../data/CellLink";
import { useWording } from "../frame/wording";
import { Section } from "./Section";

interface AssumptionsProps {
  readonly uncertainty: Uncertainty;
  readonly onShow: (place: CellPlace) => void;
}

const useStyles = makeStyles({
  list: { margin: 0, display: "flex", flexDirection: "column", gap: "8px" },
  term: { color: tokens.colorNeutralForeground2 },
  value: {
    margin: 0,
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: "12px",
    fontVariantNumeric: "tabular-nums",
  },
  note: { margin: 0 },
});

/** What the pictures rest on beside the size of the shocks, each with the cell it stands in. */
export function Assumptions({ uncertainty, onShow }: AssumptionsProps): ReactNode {
  const styles = useStyles();
  const { t, amount, language } = useWording();
  const { years } = uncertainty;
  const floating = uncertainty.number("floatingShare");
  const lines: readonly { term: string; value: string; figure?: UncertaintyFigure }[] = [
    {
      term: t("uncertainty.assumptions.fond", { year: years[0] ?? 0 }),
      value: amount(uncertainty.cell("fond", 0)),
      figure: "fond",
    },
    {
      term: t("uncertainty.assumptions.path"),
      value: t("uncertainty.assumptions.pathSource", {
        scenario: uncertainty.text("scenario") ?? "",
        years: `${years[0] ?? ""}–${years.at(-1) ?? ""}`,
      }),
      figure: "resultater",
    },
    {
      term: t("uncertainty.assumptions.tilFond"),
      value: t("uncertainty.assumptions.pathSource", {
        scenario: uncertainty.text("scenario") ?? "",
        years: `${years[0] ?? ""}–${years.at(-1) ?? ""}`,
      }),
      figure: "tilFond",
    },
    {
      term: t("uncertainty.assumptions.floating"),
      value:
        floating === undefined ? "–" : t("uncertainty.assumptions.floatingShare", { share: rate(floating, language) }),
      figure: "floatingShare",
    },
    { term: t("uncertainty.assumptions.persistence"), value: rate(persistence, language) },
  ];
  return (
    <Section title={t("uncertainty.assumptions.heading")}>
      <dl className={styles.list}>
        {lines.map(({ term, value, figure }) => {
          const place = figure && uncertainty.whole(figure);
          return (
            <div key={term}>
              <dt className={styles.term}>{term}</dt>
              <dd className={styles.value}>
                <span>{value}</span>
                {place === undefined ? null : <CellLink place={place} onShow={onShow} />}
              </dd>
            </div>
          );
        })}
      </dl>
      <p className={styles.note}>{t("uncertainty.assumptions.independent")}</p>
      <p className={styles.note}>{t("uncertainty.assumptions.model")}</p>
    </Section>
  );
}
