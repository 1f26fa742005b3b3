import ts from "typescript";
import type { Construct, Import, SourceFile } from "./source-file";

/** Reads one file with TypeScript's own parser, so that comments and strings can't fool the rules. */
export const readSource = (path: string, text: string): SourceFile => {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false, kindOf(path));
  const file: SourceFile = {
    path,
    imports: [],
    calls: [],
    constructs: [],
    readsEnvironment: false,
    isBarrel: source.statements.length > 0 && source.statements.every(isReexport),
  };
  const visit = (node: ts.Node): void => {
    const found = importOf(node);
    if (found) file.imports.push(found);
    const construct = constructOf(node);
    if (construct) file.constructs.push(construct);
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) file.calls.push(node.expression.text);
    if (isProcessEnv(node)) file.readsEnvironment = true;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return file;
};

const kindOf = (path: string) => (path.endsWith(".tsx") ? ts.ScriptKind.TSX : ts.ScriptKind.TS);

const isReexport = (statement: ts.Statement): boolean =>
  ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined;

const importOf = (node: ts.Node): Import | undefined => {
  if (ts.isImportDeclaration(node)) return made(node.moduleSpecifier, isTypeImport(node.importClause));
  if (ts.isExportDeclaration(node)) return made(node.moduleSpecifier, isTypeExport(node));
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return made(node.argument.literal, true);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return made(node.arguments[0], false, true);
  }
  return undefined;
};

const made = (specifier: ts.Node | undefined, isTypeOnly: boolean, isDynamic = false): Import | undefined =>
  specifier && ts.isStringLiteralLike(specifier) ? { target: specifier.text, isTypeOnly, isDynamic } : undefined;

/** `import type …`, or every name of `import { type A, type B }`. */
const isTypeImport = (clause: ts.ImportClause | undefined): boolean => {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const names = clause.namedBindings;
  return !clause.name && names !== undefined && ts.isNamedImports(names) && areTypes(names.elements);
};

const isTypeExport = (node: ts.ExportDeclaration): boolean =>
  node.isTypeOnly ||
  (node.exportClause !== undefined && ts.isNamedExports(node.exportClause) && areTypes(node.exportClause.elements));

const areTypes = (names: readonly { isTypeOnly: boolean }[]): boolean =>
  names.length > 0 && names.every((name) => name.isTypeOnly);

const constructOf = (node: ts.Node): Construct | undefined => {
  if (ts.isIfStatement(node)) return "if";
  if (ts.isTryStatement(node)) return "try";
  if (ts.isSwitchStatement(node)) return "switch";
  if (ts.isConditionalExpression(node)) return "?:";
  if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag) && node.tag.text === "sql") return "sql";
  return undefined;
};

const isProcessEnv = (node: ts.Node): boolean =>
  ts.isPropertyAccessExpression(node) &&
  ts.isIdentifier(node.expression) &&
  node.expression.text === "process" &&
  node.name.text === "env";
