import { type ESTree, parseSync, Visitor } from 'vite';

/** One import as written, in any of its forms: statement, re-export, `import()`, `import('…').Type`. */
export interface FoundImport {
  readonly specifier: string;
  readonly line: number;
  /**
   * Whether the file is loaded when the program runs. Only `import type` and `export type` vanish:
   * under `verbatimModuleSyntax`, `import { type A } from …` still loads the file.
   */
  readonly atRunTime: boolean;
  /** Whether it is loaded with the file, and not by an `import()` later. */
  readonly atOnce: boolean;
}

/** A name in the code and where it stands. */
export interface Finding {
  readonly what: string;
  readonly line: number;
}

/** What the architecture's rules ask of one file's text. */
export interface ParsedSource {
  readonly imports: readonly FoundImport[];
  readonly lineCount: number;
  /** The line of `export default`, or null. */
  readonly defaultExportLine: number | null;
  /** Whether the file does nothing but hand on other files' exports. */
  readonly isBarrel: boolean;
  /** Reads of a clock, of chance or of the outside world. */
  readonly unsteady: readonly Finding[];
}

const UNSTEADY_MEMBERS = new Set([
  'Math.random',
  'Date.now',
  'performance.now',
  'performance.timeOrigin',
]);
const UNSTEADY_NAMES = new Set([
  'crypto',
  'randomUUID',
  'randomBytes',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
]);

/** Parses one file. Throws with the parser's words when the text is not valid TypeScript. */
export function parseSource(path: string, text: string): ParsedSource {
  const { program, errors } = parseSync(path, text);
  const [error] = errors;
  if (error) throw new Error(`${path}: ${error.message}`);
  const lineAt = lineCounter(text);
  const defaultExport = program.body.find(exportsDefault);
  return {
    imports: importsOf(program, lineAt),
    lineCount: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
    defaultExportLine: defaultExport ? lineAt(defaultExport.start) : null,
    isBarrel: program.body.length > 0 && program.body.every((each) => isHandedOn(each, program)),
    unsteady: unsteadyIn(program, lineAt),
  };
}

function importsOf(program: ESTree.Program, lineAt: LineAt): readonly FoundImport[] {
  const found: FoundImport[] = [];
  const note = (source: ESTree.Expression | null, atRunTime: boolean, atOnce = atRunTime) => {
    if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
    found.push({ specifier: source.value, line: lineAt(source.start), atRunTime, atOnce });
  };
  new Visitor({
    ImportDeclaration: (node) => note(node.source, node.importKind !== 'type'),
    ExportAllDeclaration: (node) => note(node.source, node.exportKind !== 'type'),
    ExportNamedDeclaration: (node) => note(node.source, node.exportKind !== 'type'),
    ImportExpression: (node) => note(node.source, true, false),
    TSImportType: (node) => note(node.source, false),
  }).visit(program);
  return found;
}

/** `export default …` and `export { x as default }`. */
function exportsDefault(statement: ESTree.Statement | ESTree.Directive): boolean {
  if (statement.type === 'ExportDefaultDeclaration') return true;
  return (
    statement.type === 'ExportNamedDeclaration' &&
    statement.specifiers.some(
      ({ exported }) => exported.type === 'Identifier' && exported.name === 'default',
    )
  );
}

/** Whether a top-level statement only hands on: `export … from`, or an import whose names are exported as they are. */
function isHandedOn(
  statement: ESTree.Statement | ESTree.Directive,
  program: ESTree.Program,
): boolean {
  if (statement.type === 'ExportAllDeclaration') return true;
  if (statement.type === 'ExportNamedDeclaration') return statement.declaration === null;
  if (statement.type !== 'ImportDeclaration') return false;
  return program.body.some((other) => other.type === 'ExportNamedDeclaration');
}

function unsteadyIn(program: ESTree.Program, lineAt: LineAt): readonly Finding[] {
  const found: Finding[] = [];
  const note = (what: string, start: number) => found.push({ what, line: lineAt(start) });
  new Visitor({
    MemberExpression: ({ object, property, start }) => {
      const name = `${lastName(object)}.${lastName(property)}`;
      if (UNSTEADY_MEMBERS.has(name)) note(name, start);
    },
    NewExpression: ({ callee, arguments: values, start }) => {
      if (isDate(callee) && values.length === 0) note('new Date()', start);
    },
    CallExpression: ({ callee, start }) => {
      if (isDate(callee)) note('Date()', start);
    },
    Identifier: ({ name, start }) => {
      if (UNSTEADY_NAMES.has(name)) note(name, start);
    },
    ImportDeclaration: ({ source, start }) => {
      if (/^(node:)?crypto$/.test(source.value)) note(source.value, start);
    },
  }).visit(program);
  return found;
}

/** The name that an expression ends in: `random` of `globalThis.Math.random`. */
function lastName(expression: ESTree.Expression | ESTree.PrivateIdentifier): string | null {
  if (expression.type === 'Identifier') return expression.name;
  return expression.type === 'MemberExpression' ? lastName(expression.property) : null;
}

const isDate = (callee: ESTree.Expression): boolean =>
  callee.type === 'Identifier' && callee.name === 'Date';

type LineAt = (offset: number) => number;

function lineCounter(text: string): LineAt {
  return (offset) => text.slice(0, offset).split('\n').length;
}
