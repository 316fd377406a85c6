import type { Catalogue } from '../check/catalogue/loadCatalogue.js';
import type { Language } from '../messages/Language.js';
import type { Say } from '../messages/Say.js';
import { type Field, planShape } from '../plan/model/model.js';
import { type ParsedPlan, parseForm, parsePlan } from '../plan/reader/parsePlans.js';
import type { Pair } from '../plan/yaml/Node.js';
import { parseYaml } from '../plan/yaml/parseYaml.js';
import type { SkeletonUnit } from '../report/skeleton/Skeleton.js';
import { CELL_LIMIT } from '../report/xlsx/cellText.js';
import { bookOf } from './bookOf.js';
import { ALL, differingSections } from './differingSections.js';
import type { FilledSection, FormContent } from './FormContent.js';
import type { FormPage, FormPages } from './FormPage.js';
import { filledSection } from './filledSection.js';
import { layoutForm } from './layoutForm.js';
import { readBook } from './readForm.js';
import { skeletonContent } from './skeletonContent.js';

/** A plan as a form, and what of it had to be kept word for word. */
export interface PlanForm {
  pages: FormPages;
  /** Sections that stand among the lines that the form has no cells for. */
  moved: readonly Field[];
  /** Lines of comments, which a form has no place for. */
  comments: number;
}

interface Options {
  catalogue: Catalogue;
  say: Say;
  vocabulary: Language;
}

/** How often sections are set aside until the rest comes out as it was; the last time all of the text is. */
const ROUNDS = 4;

/**
 * A plan in YAML as a form that amounts to the same: what is in order and what is not stand in cells, and a section that is
 * written as no cell can hold it stands word for word among the other lines. Undefined where the text is not YAML, or has
 * more in one place than a cell holds.
 */
export function planForm(text: string, options: Options): PlanForm | undefined {
  const parsed = parsePlan(text);
  const yaml = parseYaml(text);
  const root = yaml && 'root' in yaml && yaml.root?.is === 'mapping' ? yaml.root : undefined;
  if (parsed.mended || (!root && !parsed.plan)) return undefined;
  const pairs = root?.pairs ?? [];
  const aside = new Set<string>(root ? [] : [ALL]);
  for (let round = 1; round <= ROUNDS; round++) {
    const made = layOut(text, pairs, parsed, aside, options);
    // What a cell cannot hold whole would be lost, also where nobody reads it.
    if (made.pages.pages.some(isOverfull)) return undefined;
    const [again] = parseForm(readBook(bookOf(made.pages)));
    const other = again ? differingSections(parsed, again) : [ALL];
    if (other.length === 0) return made;
    // What has not come out the same by now is not cut up any further.
    for (const key of round >= ROUNDS - 1 ? [ALL] : other) aside.add(key);
  }
  return undefined;
}

const isOverfull = ({ rows }: FormPage): boolean =>
  rows.some(({ cells }) => cells.some(({ value = '' }) => value.length > CELL_LIMIT));

/** @param aside canonical names of sections that are to stand word for word, or `ALL` */
function layOut(
  text: string,
  pairs: readonly Pair[],
  { plan }: ParsedPlan,
  aside: ReadonlySet<string>,
  options: Options,
): PlanForm {
  const { catalogue, say, vocabulary } = options;
  const isAll = aside.has(ALL);
  const filled = new Map<string, FilledSection>();
  const lines: string[] = [];
  const moved: Field[] = [];
  for (const [i, pair] of pairs.entries()) {
    const field =
      pair.key.is === 'scalar' ? planShape.fields.get(planShape.names.get(pair.key.value.trim()) ?? '') : undefined;
    const isAside = !field || filled.has(field.key) || aside.has(field.key) || isAll;
    const section = isAside ? undefined : filledSection(field, pair, vocabulary);
    if (section) filled.set(section.field.key, section);
    else {
      if (field) moved.push(field);
      if (!isAll) lines.push(...linesOf(text, pair, pairs[i + 1]));
    }
  }
  if (isAll) lines.push(...text.trimEnd().split(/\r?\n/));
  const unit: Partial<SkeletonUnit> = plan
    ? { type: plan.unit.type, level: plan.unit.level, name: plan.unit.name }
    : {};
  const sections = isAll ? [] : withAsked([...filled.values()], unit, options);
  const content: FormContent = { sections, lines: joinedBlanks(lines) };
  const kept = lines.filter(isComment).length;
  return {
    pages: layoutForm(content, { say, vocabulary, catalogue, unit }),
    moved: [...new Set(moved)],
    comments: text.split('\n').filter(isComment).length - kept,
  };
}

const isComment = (line: string) => /^\s*#/.test(line);

/** The lines of a section, up to the next one. */
function linesOf(text: string, { key }: Pair, next: Pair | undefined): string[] {
  const from = text.lastIndexOf('\n', key.from - 1) + 1;
  const to = next ? text.lastIndexOf('\n', next.key.from - 1) + 1 : text.length;
  return text.slice(from, Math.max(to, from)).trimEnd().split(/\r?\n/);
}

/** Blank lines stand in the cell of the line above: a cell of their own would hold nothing. */
function joinedBlanks(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.length - 1;
    if (line.trim() === '' && last >= 0) joined[last] += `\n${line}`;
    else joined.push(line);
  }
  return joined;
}

/** The sections of the plan, with what is said of them, and those that are asked of the unit and not there yet, blank. */
function withAsked(filled: readonly FilledSection[], unit: Partial<SkeletonUnit>, options: Options): FilledSection[] {
  const { catalogue, say, vocabulary } = options;
  const { type, level } = unit;
  const isKnown = type !== undefined && level !== undefined;
  const { sections } = skeletonContent({ type: type ?? '', level: level ?? '' }, catalogue, say, vocabulary);
  const asked = isKnown ? sections : sections.filter(({ field }) => field.key === 'unit' || field.key === 'document');
  const own = new Map(filled.map((section) => [section.field.key, section]));
  const order = [...planShape.fields.keys()];
  const all = [
    ...asked.map((section) => {
      const held = own.get(section.field.key);
      const { above, examples } = section;
      return held ? { ...held, above, examples } : { ...section, rows: [] };
    }),
    ...filled.filter(({ field }) => !asked.some((section) => section.field.key === field.key)),
  ];
  return all.sort((a, b) => order.indexOf(a.field.key) - order.indexOf(b.field.key));
}
