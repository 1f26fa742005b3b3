import { type ESTree, parseSync, Visitor } from "rolldown/utils";
import type { SourceFile } from "./source-file";

/** Reads one file with a parser of the language, so that comments and strings can't fool the rules. */
export const readSource = (path: string, text: string): SourceFile => {
  const { program, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path} can't be read: ${errors[0].message}`);
  const file: SourceFile = {
    path,
    imports: [],
    calls: [],
    constructs: [],
    readsEnvironment: false,
    isBarrel: program.body.length > 0 && program.body.every(isReexport),
  };
  const keep = (target: string, isTypeOnly: boolean, isDynamic = false) =>
    file.imports.push({ target, isTypeOnly, isDynamic });
  new Visitor({
    ImportDeclaration: (node) => keep(node.source.value, isTypeImport(node)),
    ExportNamedDeclaration: (node) => node.source && keep(node.source.value, isTypeExport(node)),
    ExportAllDeclaration: (node) => keep(node.source.value, node.exportKind === "type"),
    TSImportType: (node) => keep(node.source.value, true),
    ImportExpression: ({ source }) => {
      const target = textOf(source);
      if (target !== undefined) keep(target, false, true);
    },
    CallExpression: ({ callee }) => callee.type === "Identifier" && file.calls.push(callee.name),
    IfStatement: () => file.constructs.push("if"),
    TryStatement: () => file.constructs.push("try"),
    SwitchStatement: () => file.constructs.push("switch"),
    ConditionalExpression: () => file.constructs.push("?:"),
    TaggedTemplateExpression: ({ tag }) => isNamed(tag, "sql") && file.constructs.push("sql"),
    MemberExpression: ({ object, property }) => {
      if (isNamed(object, "process") && isNamed(property, "env")) file.readsEnvironment = true;
    },
  }).visit(program);
  return file;
};

const isReexport = (statement: ESTree.Directive | ESTree.Statement): boolean =>
  statement.type === "ExportAllDeclaration" ||
  (statement.type === "ExportNamedDeclaration" && statement.source !== null);

/** `import type …`, or every name of `import { type A, type B }`. */
const isTypeImport = ({ importKind, specifiers }: ESTree.ImportDeclaration): boolean =>
  importKind === "type" || areTypes(specifiers.map((one) => "importKind" in one && one.importKind === "type"));

const isTypeExport = ({ exportKind, specifiers }: ESTree.ExportNamedDeclaration): boolean =>
  exportKind === "type" || areTypes(specifiers.map((one) => one.exportKind === "type"));

const areTypes = (kinds: readonly boolean[]): boolean => kinds.length > 0 && kinds.every(Boolean);

/** What a string, or a template without holes, says. */
const textOf = (node: ESTree.Expression): string | undefined => {
  if (node.type === "Literal" && typeof node.value === "string") return node.value;
  if (node.type === "TemplateLiteral" && node.expressions.length === 0) return node.quasis[0]?.value.raw;
  return undefined;
};

const isNamed = (node: ESTree.Node, name: string): boolean => node.type === "Identifier" && node.name === name;
