import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import product from "../../../package.json";
import { languages, translate } from "../../i18n/texts";
import { CardGroup } from "../data/CardGroup";
import { Choice } from "../frame/Choice";
import { themes, usePreferences } from "../frame/preferences";
import { useWording } from "../frame/wording";
import { ShortcutList } from "./ShortcutList";

const asExcel = "excel";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The part *Innstillinger*: language and theme, the keys, and what this is. */
export function SettingsView(): ReactNode {
  const styles = useStyles();
  const { t } = useWording();
  const { language, theme, excelLanguage, onLanguage, onTheme } = usePreferences();
  return (
    <>
      <CardGroup title={t("settings.display")}>
        <Choice
          label={t("settings.language")}
          value={language ?? asExcel}
          options={[
            { value: asExcel, text: t("settings.asExcelIn", { language: translate(excelLanguage)("languageName") }) },
            ...languages.map((known) => ({ value: known, text: translate(known)("languageName"), lang: known })),
          ]}
          onChoose={(chosen) => {
            onLanguage(chosen === asExcel ? null : chosen);
          }}
        />
        <Choice
          label={t("settings.theme")}
          value={theme ?? asExcel}
          options={[
            { value: asExcel, text: t("settings.asExcel") },
            ...themes.map((known) => ({ value: known, text: t(`settings.themes.${known}`) })),
          ]}
          onChoose={(chosen) => {
            onTheme(chosen === asExcel ? null : chosen);
          }}
        />
      </CardGroup>
      <CardGroup title={t("settings.keys.title")}>
        <ShortcutList />
        <p className={styles.text}>{t("settings.keys.note")}</p>
      </CardGroup>
      <CardGroup title={t("settings.about.title")}>
        <p className={styles.text}>{t("settings.about.version", { version: product.version })}</p>
        <p className={styles.text}>{t("settings.about.data")}</p>
        <Link href="hjelp/handbok.html" target="_blank" rel="noopener">
          {t("settings.about.handbook")}
        </Link>
      </CardGroup>
    </>
  );
}
