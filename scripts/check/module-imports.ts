import ts from 'typescript'
import type { SourceFile } from './sources.ts'

export interface Import {
  readonly specifier: string
  readonly line: number
  /** Erased by the compiler: it binds names in types only. */
  readonly typeOnly: boolean
}

/** Every module a file names: imports, re-exports, dynamic imports and import types. */
export function importsOf({ path, text }: SourceFile): readonly Import[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false)
  const found: Import[] = []
  const add = (node: ts.Node, at: ts.Node, typeOnly: boolean): void => {
    if (!ts.isStringLiteralLike(node)) return
    const line = source.getLineAndCharacterOfPosition(at.getStart(source)).line + 1
    found.push({ specifier: node.text, line, typeOnly })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node, node.importClause?.isTypeOnly === true)
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined)
      add(node.moduleSpecifier, node, node.isTypeOnly)
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, node, true)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [first] = node.arguments
      if (first !== undefined) add(first, node, false)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

export interface GlobalUse {
  readonly name: string
  readonly line: number
}

/** Which of `names` (`fetch`, `Date`, `Math.random`) a file uses as values; types and members of other objects are none. */
export function globalsOf({ path, text }: SourceFile, names: ReadonlySet<string>): readonly GlobalUse[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const found: GlobalUse[] = []
  const visit = (node: ts.Node): void => {
    const name = nameOfUse(node)
    if (name !== undefined && names.has(name))
      found.push({ name, line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1 })
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function nameOfUse(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
    const name = `${node.expression.text}.${node.name.text}`
    return node.expression.text === 'globalThis' ? node.name.text : name
  }
  if (!ts.isIdentifier(node)) return undefined
  const { parent } = node
  const isMember =
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    ts.isPropertySignature(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isTypeReferenceNode(parent) ||
    ts.isParameter(parent) ||
    ts.isBindingElement(parent) ||
    (ts.isVariableDeclaration(parent) && parent.name === node)
  return isMember ? undefined : node.text
}
