/** The engine's own tests, for the mutation run: without the fuzzer, which covers everything and pins nothing down. */
const { projects } = require("./jest.config.js");

const { displayName, globalSetup, ...unit } = projects[0];

module.exports = {
  ...unit,
  testMatch: ["<rootDir>/tests/engine/**/*.test.ts"],
  testPathIgnorePatterns: ["/fuzz\\.test\\.ts$"],
};
