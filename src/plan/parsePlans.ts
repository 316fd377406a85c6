import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { readRecord } from './canonicalise.js';
import { cutDocuments, type Piece } from './cutDocuments.js';
import { diagnoseSyntax } from './diagnoseSyntax.js';
import { planShape } from './model.js';
import { mojibake } from './mojibake.js';
import { type Located, Places, SourceText, type Span } from './Places.js';
import type { Plan } from './Plan.js';
import { type Problem, type ProblemKind, type ProblemParams, problemOf } from './Problem.js';
import { DEPTH_LIMIT, parseYaml } from './parseYaml.js';
import { Reader } from './Reader.js';

/** A plan as read: values in English keys and canonical forms, what is wrong with it, and where everything stands. */
export interface ParsedPlan {
  /** Which plan of its file, from 0. */
  document: number;
  /** Null when it is unreadable; then `problems` is not empty. */
  plan: Plan | null;
  problems: readonly Problem[];
  /** Where the value at a canonical pointer stands; of an absent one, its parent's key. */
  locate(pointer: string): Located;
  /** The pointer of a value as the file has it: list indexes count every item, also those that could not be read. */
  pointerOf(pointer: string): string;
}

/**
 * Reads the plans of one file (plan-format.md). Never throws: whatever the text holds, each plan has values or problems.
 * @param text the file's content, decoded
 */
export function parsePlans(text: string): ParsedPlan[] {
  const source = new SourceText(text);
  return cutDocuments(text).map((piece, document) => parsePiece(source, piece, document));
}

/** Reads the first plan of a text. */
export function parsePlan(text: string): ParsedPlan {
  return parsePlans(text)[0] ?? unreadable(new SourceText(text), 0, [0, 0], 'empty', { comments: false });
}

function unreadable<K extends ProblemKind>(
  source: SourceText,
  document: number,
  span: Span,
  kind: K,
  params: ProblemParams[K],
): ParsedPlan {
  const places = new Places(source, span);
  return {
    document,
    plan: null,
    problems: [problemOf(kind, params, { pointer: '', range: source.range(span) }, '')],
    locate: (pointer) => places.locate(pointer),
    pointerOf: (pointer) => pointer,
  };
}

function parsePiece(source: SourceText, { text, offset }: Piece, document: number): ParsedPlan {
  const fail = <K extends ProblemKind>(span: Span, kind: K, params: ProblemParams[K]) =>
    unreadable(source, document, [offset + span[0], offset + span[1]], kind, params);
  const garbled = mojibake(text);
  if (garbled)
    return fail([garbled.at, garbled.at + garbled.sample.length], 'mojibake', {
      cause: garbled.cause,
      sample: garbled.sample,
    });
  const yaml = parseYaml(text);
  if (!yaml) return fail([0, 0], 'empty', { comments: /^\s*#/m.test(text) });
  if ('tooDeep' in yaml) return fail([yaml.tooDeep - 1, yaml.tooDeep], 'too-deep', { limit: DEPTH_LIMIT });
  const { document: yamlDocument } = yaml;
  const error = yamlDocument.errors[0];
  if (error?.code === 'RESOURCE_EXHAUSTION')
    return fail([error.pos[0], error.pos[1]], 'too-deep', { limit: DEPTH_LIMIT });
  if (error) {
    const fault = diagnoseSyntax(text, yamlDocument.errors);
    return fail([fault.from, fault.to], fault.kind, fault.params);
  }
  return readDocument(source, text, offset, document, yamlDocument.contents);
}

function readDocument(
  source: SourceText,
  text: string,
  offset: number,
  document: number,
  root: Node | null,
): ParsedPlan {
  const span = (node: Node | null): Span => [offset + (node?.range?.[0] ?? 0), offset + (node?.range?.[1] ?? 0)];
  if (root === null || (isScalar(root) && String(root.value).trim() === '')) {
    return unreadable(source, document, [offset, offset], 'empty', { comments: /^\s*#/m.test(text) });
  }
  if (!isMap(root)) {
    const found = isSeq(root) ? 'list' : 'text';
    const shown = source.slice(span(root)).split('\n', 1)[0] ?? '';
    const from = span(root)[0];
    return unreadable(source, document, [from, from + shown.length], 'not-a-mapping', {
      found,
      text: shown.slice(0, 60),
    });
  }
  const firstKey = (root.items[0]?.key ?? root) as Node;
  const places = new Places(source, span(firstKey));
  const reader = new Reader(source, offset, places);
  noteDirectives(reader, text);
  const plan = readRecord(reader, root, planShape, {
    canonical: '',
    place: { pointer: '', valueSpan: span(firstKey) },
  });
  const { name, type, level } = (plan?.unit ?? {}) as Partial<Plan['unit']>;
  const readable = name !== undefined && type !== undefined && level !== undefined;
  return {
    document,
    plan: readable ? (plan as unknown as Plan) : null,
    problems: reader.problems,
    locate: (pointer) => places.locate(pointer),
    pointerOf: (pointer) => places.pointerOf(pointer),
  };
}

function noteDirectives(reader: Reader, text: string): void {
  const directive = /^%.*$/m.exec(text.slice(0, text.search(/^---/m)));
  if (!directive) return;
  const from = reader.offset + directive.index;
  reader.problem('not-used', { feature: 'directive', text: directive[0].trim() }, '', [
    from,
    from + directive[0].trimEnd().length,
  ]);
}
