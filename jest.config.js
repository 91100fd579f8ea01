/** One transform for TypeScript; three projects so that each kind of test can be run alone. */
const project = (displayName, folders, extra = {}) => ({
  displayName,
  // a mutation run keeps a copy of the project there
  modulePathIgnorePatterns: ["<rootDir>/.cache/"],
  testMatch: folders.map((folder) => `<rootDir>/tests/${folder}/**/*.test.ts`),
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
  ...extra,
});

module.exports = {
  projects: [
    project("unit", ["engine", "workbook", "taskpane", "workbench"], {
      globalSetup: "<rootDir>/tests/workbench/setup.ts",
      moduleNameMapper: { "(?:^\\./|/grid/)univer$": "<rootDir>/build/univer-node.cjs" },
    }),
    project("contract", ["contract", "golden"]),
    project("e2e", ["e2e"], {
      globalSetup: "<rootDir>/tests/e2e/setup.ts",
      globalTeardown: "<rootDir>/tests/e2e/teardown.ts",
    }),
  ],
};
