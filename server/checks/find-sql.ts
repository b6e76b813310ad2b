import ts from 'typescript'

/** Methods that send a statement; `request.query` of an HTTP request is no statement. */
const SPEAKS = new Set(['query', 'execute', 'getKysely', 'createQueryBuilder', 'getConnection', 'getDriver'])

/** Entities are loaded from the `em` a unit of work hands out; these make another one. */
const OTHER_EM = new Set(['em', 'fork'])

export interface Spoken {
  /** From 1. */
  readonly line: number
  readonly text: string
}

/** Every place of a source file that sends SQL or gets hold of an entity manager outside a unit of work. */
export function findSql(path: string, source: string): Spoken[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true)
  const found: Spoken[] = []
  visit(file)
  return found

  function visit(node: ts.Node): void {
    if (speaks(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file))
      found.push({ line: line + 1, text: (node.getText(file).split('\n')[0] ?? '').trim() })
    }
    ts.forEachChild(node, visit)
  }
}

function speaks(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) {
    const name = node.name.text
    return OTHER_EM.has(name) || (SPEAKS.has(name) && !isRequest(node.expression))
  }
  if (ts.isElementAccessExpression(node)) {
    return ts.isStringLiteralLike(node.argumentExpression) && isForbidden(node.argumentExpression.text)
  }
  if (ts.isBindingElement(node)) {
    const name = node.propertyName ?? node.name
    return ts.isObjectBindingPattern(node.parent) && ts.isIdentifier(name) && isForbidden(name.text)
  }
  return ts.isNewExpression(node) && /(^|\.)(Client|Pool|Kysely)$/.test(node.expression.getText())
}

function isForbidden(name: string): boolean {
  return SPEAKS.has(name) || OTHER_EM.has(name)
}

function isRequest(receiver: ts.Expression): boolean {
  return ts.isIdentifier(receiver) && receiver.text === 'request'
}
