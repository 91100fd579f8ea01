import { makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { languages, translate, type Language } from "../../i18n/texts";
import { useWording } from "./wording";

interface FooterProps {
  readonly version: string;
  readonly onLanguage: (language: Language) => void;
}

const useStyles = makeStyles({
  footer: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    padding: "8px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The brand line: product, version and the choice of language. */
export function Footer({ version, onLanguage }: FooterProps): ReactNode {
  const styles = useStyles();
  const { t, language } = useWording();
  return (
    <footer className={styles.footer}>
      <span>
        {t("title")} {version}
      </span>
      <Select
        size="small"
        appearance="filled-darker"
        aria-label={t("footer.language")}
        value={language}
        onChange={(_, { value }) => {
          onLanguage(languages.find((known) => known === value) ?? "nb");
        }}
      >
        {languages.map((known) => (
          <option key={known} value={known} lang={known}>
            {translate(known)("languageName")}
          </option>
        ))}
      </Select>
    </footer>
  );
}
