/**
 * Webpack loader for the functions bundle: what only the pane and the docs read (headings, summaries, law, help, examples,
 * explanations, dated values) is left out of the objects that describe a function, since Excel evaluates this bundle at every start.
 */
const ts = require("typescript");

const READER_PROPERTIES = new Set(["heading", "summary", "law", "formula", "help", "examples", "explain", "dated"]);

const isReaderProperty = (property) =>
  (ts.isPropertyAssignment(property) || ts.isMethodDeclaration(property)) &&
  ts.isIdentifier(property.name) &&
  READER_PROPERTIES.has(property.name.text);

const withoutReaderProperties = (context) => {
  const visit = (node) => {
    if (ts.isObjectLiteralExpression(node)) {
      const kept = node.properties.filter((property) => !isReaderProperty(property));
      if (kept.length < node.properties.length) {
        return ts.visitEachChild(context.factory.updateObjectLiteralExpression(node, kept), visit, context);
      }
    }
    return ts.visitEachChild(node, visit, context);
  };
  return (file) => ts.visitNode(file, visit);
};

module.exports = function stripTexts(source) {
  const { outputText } = ts.transpileModule(source, {
    fileName: this.resourcePath,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
    transformers: { before: [withoutReaderProperties] },
  });
  return outputText;
};
