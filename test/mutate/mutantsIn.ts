import ts from 'typescript';
import type { Mutant } from './Mutant.js';
import { regexMutants } from './regexMutants.js';

/** What stands for an operator when it is wrong. */
const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '+=': ['-='],
  '-=': ['+='],
};
/** What a method is taken for. */
const METHODS: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  find: 'findLast',
  findLast: 'find',
  indexOf: 'lastIndexOf',
  lastIndexOf: 'indexOf',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  min: 'max',
  max: 'min',
  push: 'unshift',
};
/** What is forgotten: what it is called on stays as it is. */
const FORGOTTEN =
  'filter slice toSorted sort toReversed reverse trim toLowerCase toUpperCase normalize replaceAll replace'.split(' ');

/** All mutants of a file, in the order of its text. */
export function mutantsIn(file: string, text: string): Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const of = (node: ts.Node) => node.getText(source);
  const add = (node: ts.Node, to: string, way: Mutant['way'] = 'replace') => {
    const start = node.getStart(source);
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    mutants.push({ file, line, start, end: node.getEnd(), way, from: of(node), to });
  };
  const visit = (node: ts.Node): void => {
    if (isBeside(node)) return;
    if (inExpression(node)) for (const to of replacements(node, of)) add(node, to);
    if (isCondition(node)) {
      add(node, 'false');
      if (!ts.isWhileStatement(node.parent) && !ts.isForStatement(node.parent)) add(node, 'true');
    }
    if (ts.isContinueStatement(node) || ts.isBreakStatement(node) || ts.isExpressionStatement(node))
      if (!ts.isCaseClause(node.parent) && !/^(?:super\b|'use )/.test(of(node))) add(node, '', 'remove');
    if (ts.isBlock(node) && givesNothing(node.parent)) {
      const start = node.getStart(source) + 1;
      const line = source.getLineAndCharacterOfPosition(start).line + 1;
      mutants.push({ file, line, start, end: start, way: 'insert', from: '', to: 'return;' });
    }
    node.forEachChild(visit);
  };
  source.forEachChild(visit);
  return mutants;
}

/** Types, imports and exports say nothing that is run. */
const isBeside = (node: ts.Node) =>
  ts.isTypeNode(node) ||
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node);

/** Whether another expression may stand in the place: not that of a name, nor of a part of `a?.b.c`, which stops as a whole. */
function inExpression(node: ts.Node): boolean {
  const { parent } = node;
  if ('name' in parent && parent.name === node) return false;
  const continues =
    ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent) || ts.isCallExpression(parent);
  return !(ts.isOptionalChain(node) && continues && parent.expression === node);
}

function isCondition(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isForStatement(parent) || ts.isConditionalExpression(parent)) return parent.condition === node;
  return (ts.isIfStatement(parent) || ts.isWhileStatement(parent)) && parent.expression === node;
}

const givesNothing = (node: ts.Node) =>
  ts.isFunctionLike(node) && 'type' in node && node.type?.kind === ts.SyntaxKind.VoidKeyword;

/** What may stand in place of an expression. */
function replacements(node: ts.Node, of: (node: ts.Node) => string): string[] {
  if (ts.isBinaryExpression(node)) return binary(node, of);
  if (ts.isCallExpression(node)) return call(node, of);
  if (ts.isRegularExpressionLiteral(node)) return regexMutants(of(node));
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) return unary(node, of);
  if (ts.isNumericLiteral(node)) return [`${of(node)} + 1`, `${of(node)} - 1`];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return ['false'];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return ['true'];
  // Compared with another, an empty text is what the opposite of the comparison tries already.
  if (ts.isStringLiteral(node) && node.text !== '' && !isCompared(node)) return ["''"];
  return [];
}

const isCompared = ({ parent }: ts.Node) =>
  ts.isBinaryExpression(parent) && /^[!=]==$/.test(parent.operatorToken.getText());

function binary({ left, right, operatorToken }: ts.BinaryExpression, of: (node: ts.Node) => string): string[] {
  const operator = of(operatorToken);
  const others = (OPERATORS[operator] ?? []).map((other) => `${of(left)} ${other} ${of(right)}`);
  if (operator === '&&') return [`(${of(left)}) || (${of(right)})`, of(left), of(right)];
  if (operator === '||') return [`(${of(left)}) && (${of(right)})`, of(left), of(right)];
  if (operator === '??') return [of(left), of(right)];
  if (operator === '+' && [left, right].some(ts.isNumericLiteral)) return [`${of(left)} - ${of(right)}`];
  return others;
}

function unary(node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression, of: (node: ts.Node) => string): string[] {
  const text = of(node);
  if (node.operator === ts.SyntaxKind.ExclamationToken) return [of(node.operand)];
  if (node.operator === ts.SyntaxKind.PlusPlusToken) return [text.replace('++', '--')];
  return node.operator === ts.SyntaxKind.MinusMinusToken ? [text.replace('--', '++')] : [];
}

function call(node: ts.CallExpression, of: (node: ts.Node) => string): string[] {
  const { expression, arguments: given } = node;
  if (!ts.isPropertyAccessExpression(expression)) return [];
  const name = of(expression.name);
  const on = of(expression.expression);
  if (FORGOTTEN.includes(name)) return [on];
  const dot = of(node).slice(on.length, expression.name.getStart() - node.getStart());
  const [first] = given;
  if (name === 'at' && first) return [`${on}${dot}at(${of(first) === '-1' ? '0' : '-1'})`];
  const other = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
  return other ? [`${on}${dot}${other}${of(node).slice(expression.name.getEnd() - node.getStart())}`] : [];
}
