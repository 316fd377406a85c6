import { MendedText } from '../mend/MendedText.js';
import { type MendedYaml, mendYaml } from '../mend/mendYaml.js';
import { spacedLines } from '../mend/spacedLines.js';
import { planShape, type RecordShape } from '../model/model.js';
import type { ProblemKind, ProblemParams } from '../model/Problem.js';
import { problemOf } from '../model/problemOf.js';
import { joinEdits } from '../text/Edit.js';
import { contentIn } from '../yaml/contentIn.js';
import type { Piece } from '../yaml/cutDocuments.js';
import type { Node } from '../yaml/Node.js';
import { DEPTH_LIMIT, parseYaml } from '../yaml/parseYaml.js';
import { readPlainYaml } from '../yaml/readPlainYaml.js';
import { SourceText, type Span } from '../yaml/SourceText.js';
import { draftMark } from './draftMark.js';
import { LINE_LIMIT } from './manyIn.js';
import { mojibake } from './mojibake.js';
import type { ParsedRecord } from './ParsedRecord.js';
import { Places } from './Places.js';
import { provenCures } from './provenCures.js';
import { Reader } from './Reader.js';
import { readRecord } from './readRecord.js';

/** Reads a document of a kind: a plan, the configuration or a roster. Never throws, whatever the text holds. */
export function parseRecord(text: string, shape: RecordShape): ParsedRecord {
  return parsePiece(new SourceText(text), { text, offset: 0 }, shape);
}

/** So many faults, each of which opens a level to the parser and closes none, look as deep as what is refused. */
const MANY_FAULTS = DEPTH_LIMIT / 4;

/** Reads one of the documents of a file; of its problems those state a cure that keeps its word. */
export function parsePiece(source: SourceText, piece: Piece, shape: RecordShape): ParsedRecord {
  const read = readPiece(source, piece, shape);
  const [from, to] = [piece.offset, source.text.length - piece.offset - piece.text.length];
  const problems = provenCures(read, source, (text) =>
    readPiece(new SourceText(text), { text: text.slice(from, text.length - to), offset: from }, shape),
  );
  return problems === read.problems ? read : { ...read, problems };
}

function readPiece(source: SourceText, { text, offset }: Piece, shape: RecordShape): ParsedRecord {
  const fail = <K extends ProblemKind>(span: Span, kind: K, params: ProblemParams[K]) =>
    nothing(source, [offset + span[0], offset + span[1]], kind, params);
  // Nothing but marks and comments is as empty as nothing.
  const { content, comments } = contentIn(text);
  if (!content) return fail([0, 0], 'empty', { comments });
  const garbled = mojibake(text, shape);
  if (garbled)
    return fail([garbled.at, garbled.at + garbled.sample.length], 'mojibake', {
      cause: garbled.cause,
      sample: garbled.sample,
    });
  const spaced = readSpaced(source, { text, offset }, shape);
  if (spaced) return spaced;
  const plain = readPlainYaml(text);
  const yaml = plain ? { root: plain } : parseYaml(text);
  if (!yaml) return fail([0, 0], 'empty', { comments });
  if ('root' in yaml) {
    return readDocument(source, { text, offset }, yaml.root, shape);
  }
  if ('tooMany' in yaml)
    return fail([yaml.tooMany - 1, yaml.tooMany], 'too-many-parts', { of: 'lines', limit: LINE_LIMIT });
  const [error] = 'errors' in yaml ? yaml.errors : [];
  if (error?.code === 'RESOURCE_EXHAUSTION') return fail(error.pos, 'too-deep', { limit: DEPTH_LIMIT });
  const mended = mendYaml(text, 'errors' in yaml ? yaml.errors : [], shape);
  // To the parser, faults of many lines may look like content that is nested deeper and deeper.
  if ('tooDeep' in yaml && (!mended.root || mended.faults.length < MANY_FAULTS))
    return fail([yaml.tooDeep - 1, yaml.tooDeep], 'too-deep', { limit: DEPTH_LIMIT });
  return readMended(source, { text, offset }, mended, shape);
}

/** A document whose lines begin with no-break spaces: read as with ordinary ones, and said. Undefined where that is not YAML. */
function readSpaced(source: SourceText, { text, offset }: Piece, shape: RecordShape): ParsedRecord | undefined {
  const runs = spacedLines(text);
  if (runs.length === 0) return undefined;
  const mended = new MendedText(
    source,
    offset,
    text,
    runs.flatMap(({ edits }) => edits),
  );
  const yaml = parseYaml(mended.text);
  if (!yaml || 'tooDeep' in yaml || 'tooMany' in yaml) return undefined;
  if ('errors' in yaml) {
    // Other faults stand beside them.
    const whole = mendYaml(text, [], shape);
    return whole.root ? readMended(source, { text, offset }, whole, shape) : undefined;
  }
  const read = readDocument(mended, { text: mended.text, offset: 0 }, yaml.root, shape);
  const said = runs.map(({ first, from, edits }) => {
    const edit = joinEdits(text, edits);
    const fix = edit && source.fix({ ...edit, from: offset + edit.from, to: offset + edit.to });
    const range = source.range([offset + from, offset + (edits[0]?.to ?? from)]);
    return problemOf('no-break-space', { key: first.split(':', 1)[0] ?? '' }, { pointer: '', range, fix });
  });
  return { ...read, problems: [...said, ...read.problems] };
}

/** A document that is not YAML: nothing in it counts, but every fault in it is reported. */
function readMended(
  source: SourceText,
  { text, offset }: Piece,
  { faults, edits, root }: MendedYaml,
  shape: RecordShape,
): ParsedRecord {
  const said = faults.map(({ kind, params, from, to, edits: own }) => {
    const edit = joinEdits(text, own);
    const fix = edit && source.fix({ ...edit, from: offset + edit.from, to: offset + edit.to });
    const place = { pointer: '', range: source.range([offset + from, offset + to]), fix };
    return problemOf(kind, params, place, '');
  });
  const places = new Places(source, [offset + (faults[0]?.from ?? 0), offset + (faults[0]?.to ?? 0)]);
  const unread = {
    record: null,
    problems: said,
    locate: (pointer: string) => places.locate(pointer),
    pointerOf: (pointer: string) => pointer,
  };
  if (root?.is !== 'mapping') return unread;
  const mended = new MendedText(source, offset, text, edits);
  const { record, problems, ...found } = readDocument(mended, { text: mended.text, offset: 0 }, root, shape);
  return { ...found, record: null, problems: [...said, ...problems], ...(record && { mended: record }) };
}

/** A document of which nothing can be read, and why. */
export function nothing<K extends ProblemKind>(
  source: SourceText,
  span: Span,
  kind: K,
  params: ProblemParams[K],
): ParsedRecord {
  const places = new Places(source, span);
  return {
    record: null,
    problems: [problemOf(kind, params, { pointer: '', range: source.range(span) }, '')],
    locate: (pointer) => places.locate(pointer),
    pointerOf: (pointer) => pointer,
  };
}

/** What a page or a document saved as one begins with. */
const MARKUP = /^<(?:!doctype|html|head|body|meta|\?xml)\b/i;

function readDocument(
  source: SourceText,
  { text, offset }: Piece,
  root: Node | null,
  shape: RecordShape,
): ParsedRecord {
  const span = ({ from, to }: Node): Span => [offset + from, offset + to];
  if (root === null || (root.is === 'scalar' && root.value.trim() === '')) {
    return nothing(source, [offset, offset], 'empty', { comments: contentIn(text).comments });
  }
  if (root.is !== 'mapping') {
    const shown = source.slice(span(root)).split('\n', 1)[0] ?? '';
    const found = root.is === 'sequence' ? 'list' : MARKUP.test(shown) ? 'markup' : 'text';
    const from = span(root)[0];
    return nothing(source, [from, from + shown.length], 'not-a-mapping', { found, text: shown.slice(0, 60) });
  }
  const mark = shape === planShape ? draftMark(root) : undefined;
  if (mark) return nothing(source, [span(mark.key)[0], span(mark.value)[1]], 'unconfirmed-draft', {});
  const firstKey = root.pairs[0]?.key ?? root;
  const reader = new Reader(source, offset, shape, firstKey);
  const places = new Places(source, span(firstKey), reader.top);
  noteDirectives(reader, text);
  const record = readRecord(reader, root, shape, reader.top);
  reader.noteBlank();
  const { blankTasks } = reader;
  return {
    record: record ?? null,
    problems: reader.problems,
    ...(blankTasks.length > 0 && { blankTasks }),
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
