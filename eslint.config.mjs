import boundaries from "eslint-plugin-boundaries";
import globals from "globals";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Which layer may import which: docs/decisions and the README draw the same picture. */
const layers = {
  kernel: ["kernel"],
  definition: ["kernel", "definition"],
  concepts: ["kernel", "definition", "concepts"],
  catalogue: ["kernel", "definition", "concepts"],
  functions: ["kernel", "definition", "concepts", "catalogue", "functions"],
  i18n: ["i18n"],
  workbook: ["kernel", "definition", "concepts", "catalogue", "i18n", "workbook"],
  taskpane: ["kernel", "definition", "concepts", "catalogue", "i18n", "workbook", "taskpane"],
  workbench: ["workbench"],
};

/** The recommended set of the Office plugin without the general rules it brings along, which TypeScript covers. */
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap(({ rules = {} }) => Object.entries(rules))
    .filter(([rule]) => rule.startsWith("office-addins/")),
);

export default tseslint.config(
  { ignores: ["dist/", "build/", ".cache/", "coverage/", "tests/golden/run-cases.mjs"] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ["*.mjs", "*.js", "scripts/*.cjs"] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // an index known to be in range is written `as T`: `!` is refused below, so the two do not compete
      "@typescript-eslint/non-nullable-type-assertion-style": "off",
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "@typescript-eslint/only-throw-error": [
        "error",
        { allow: [{ from: "package", name: "Error", package: "custom-functions-runtime" }] },
      ],
      "no-console": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { boundaries },
    settings: {
      "import/resolver": { typescript: { project: "tsconfig.json" } },
      "boundaries/include": ["src/**/*"],
      "boundaries/elements": [
        { type: "kernel", pattern: "src/engine/kernel" },
        { type: "definition", pattern: "src/engine/definition" },
        { type: "concepts", pattern: "src/engine/*" },
        { type: "catalogue", pattern: "src/engine" },
        { type: "functions", pattern: "src/functions" },
        { type: "workbook", pattern: "src/workbook" },
        { type: "taskpane", pattern: "src/taskpane" },
        { type: "i18n", pattern: "src/i18n" },
        { type: "workbench", pattern: "src/workbench" },
      ],
    },
    rules: {
      "boundaries/no-unknown-files": "error",
      "boundaries/dependencies": [
        "error",
        {
          default: "disallow",
          policies: Object.entries(layers).map(([from, allowed]) => ({
            from: { element: { type: from } },
            allow: allowed.map((type) => ({ to: { element: { type } } })),
          })),
        },
      ],
    },
  },
  {
    files: ["src/engine/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", "Office", "Excel", "window", "document", "Date", "fetch", "setTimeout"],
      "no-restricted-properties": ["error", { object: "Math", property: "random" }],
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              regex: "^(?!\\.|pure-rand/)",
              message: "The engine imports itself and the seeded generator, nothing else.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ["src/workbook/**/*.ts", "src/taskpane/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
  {
    files: ["src/taskpane/**/*.tsx"],
    ...jsxA11y.flatConfigs.strict,
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
  },
  {
    files: ["src/taskpane/components/**/*.tsx", "src/taskpane/*/*.tsx"],
    rules: { "no-restricted-globals": ["error", "Office", "Excel"] },
  },
  { files: ["scripts/**/*.ts", "tests/**/*.ts"], rules: { "no-console": "off" } },
  {
    // what runs in Node without a build: CommonJS, outside the typed project
    files: ["*.js", "*.mjs", "scripts/**/*.cjs"],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: globals.node },
    rules: { "@typescript-eslint/no-require-imports": "off", "no-console": "off" },
  },
);
