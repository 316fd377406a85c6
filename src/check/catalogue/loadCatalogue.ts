import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import catalogueSchema from '../../../schemas/catalogue.schema.json' with { type: 'json' };
import { unitLevels, unitTypes } from '../../plan/model/model.js';
import { memoize } from '../../plan/text/memoize.js';
import { NameIndex } from '../../plan/text/NameIndex.js';
import { nfc } from '../../plan/text/normalise.js';
import type { SchemaRecord } from '../keywords/Schema.js';
import { schemaKeywords } from '../keywords/schemaKeywords.js';
import { createAjv } from '../keywords/vocabulary.js';
import { foreignIn } from '../keywords/walk.js';
import { blaming } from './blaming.js';
import type { Conclusion, Requirement as WrittenRequirement } from './Catalogue.js';
import { CatalogueFile } from './CatalogueFile.js';
import type { Check } from './Check.js';
import { compileCheck } from './compileCheck.js';
import { idleIn } from './idleIn.js';
import { linearPatterns } from './linearPatterns.js';

/** A requirement of the catalogue, ready to be judged. */
export interface Requirement extends Omit<WrittenRequirement, 'quote' | 'applies' | 'check'> {
  /** The words of the source; parts that do not stand together are joined with ` … `. */
  quote: string;
  /** What is checked: that tasks answer it, or a schema of the plan; `review` is left to a person. */
  check: 'tasks' | 'review' | SchemaRecord;
  /** Whom it binds, groups and `all` spelt out. */
  applies: { types: string[]; levels: string[] }[];
  /** The compiled schema; undefined for `tasks` and `review`. */
  schema?: Check;
}

/** A conclusion and its requirements in the order of the text. */
export interface Catalogue {
  conclusion: Conclusion;
  requirements: readonly Requirement[];
  /** Of the names and contents of its files. */
  sha256: string;
  /** The requirement of an id, without regard to case, Đ as D; undefined when there is none. */
  find(id: string): Requirement | undefined;
  /** The id nearest to a wrong one. */
  nearest(id: string): string | undefined;
  /** The requirements that bind a unit of this type and level; of a type made of several, those that bind any of them. */
  binding(unit: { type: string; level: string }): Requirement[];
}

/**
 * Ids are matched without regard to case and to a full stop behind them, and Đ is D (`3.CĐ.a`); but the letter at the end
 * counts a, b, c, d, đ.
 */
export const foldId: (id: string) => string = memoize((id) =>
  nfc(id)
    .trim()
    .replace(/[.;]$/, '')
    .toUpperCase()
    .replace(/Đ(?!$)/gu, 'D'),
);

/**
 * Loads a catalogue from the contents of its files, by name (`conclusion.yaml` and the sections it lists).
 * Throws a CatalogueFault when it is broken.
 */
export function loadCatalogue(files: Readonly<Record<string, string>>): Catalogue {
  const ajv = createAjv({ regExp: linearPatterns });
  const head = new CatalogueFile('conclusion.yaml', files);
  ajv.addSchema({ ...catalogueSchema, $id: 'catalogue' });
  const conclusion = head.check(ajv.compile<Conclusion>({ $ref: 'catalogue#/$defs/conclusion' }), '', head.value);
  const isRequirement = ajv.compile<WrittenRequirement>({ $ref: 'catalogue#/$defs/requirement' });
  const names = typeNames(conclusion, head);
  const seen = new Map<string, { file: CatalogueFile; pointer: string }>();
  const requirements: Requirement[] = [];
  for (const [index, name] of conclusion.sections.entries()) {
    const file = new CatalogueFile(name, files, head.at(`/sections/${index}`));
    const records: readonly unknown[] = Array.isArray(file.value) ? file.value : [];
    if (records.length === 0)
      file.fail('field', { field: '', fact: { kind: 'wrong-type', params: { type: 'array' } } }, '');
    for (const [i, written] of records.entries()) {
      const record = file.check(isRequirement, `/${i}`, written);
      const first = seen.get(foldId(record.id));
      if (first)
        file.fail(
          'duplicate-id',
          { id: record.id, firstFile: first.file.name, firstLine: first.file.at(first.pointer).position.line },
          `/${i}/id`,
        );
      seen.set(foldId(record.id), { file, pointer: `/${i}/id` });
      requirements.push(ready(record, file, `/${i}`, names, ajv));
    }
  }
  const known = new Map(requirements.map(({ id }) => [foldId(id), id]));
  const submission = conclusion.submission?.map(
    (id, index) => known.get(foldId(id)) ?? head.fail('unknown-id', { id }, `/submission/${index}`),
  );
  return catalogueOf(
    { ...conclusion, ...(submission && { submission }) },
    requirements,
    digest(files, ['conclusion.yaml', ...conclusion.sections]),
  );
}

/** A catalogue of requirements that are ready to be judged. */
export function catalogueOf(conclusion: Conclusion, requirements: readonly Requirement[], hash: string): Catalogue {
  const byId = new Map(requirements.map((requirement) => [foldId(requirement.id), requirement]));
  const ids = new NameIndex(requirements.map(({ id }) => [id, [id]] as const));
  const bound = new Map<string, Requirement[]>();
  return {
    conclusion,
    requirements,
    sha256: hash,
    find: (id) => byId.get(foldId(id)),
    nearest: (id) => ids.nearest(foldId(id))?.thing,
    binding({ type, level }) {
      const key = `${type}/${level}`;
      // A body made of several has the duties of each.
      const carried = [type, ...(unitTypes.find(({ value }) => value === type)?.standsFor ?? [])];
      const binds = ({ applies }: Requirement) =>
        applies.some(({ types, levels }) => carried.some((one) => types.includes(one)) && levels.includes(level));
      if (!bound.has(key)) bound.set(key, requirements.filter(binds));
      return bound.get(key) ?? [];
    },
  };
}

/** Of what is said, not of how lines end: a checkout on Windows may have other ends, and is the same catalogue. */
function digest(files: Readonly<Record<string, string>>, names: readonly string[]): string {
  const parts = [...names].sort().map((name) => `${name}\0${(files[name] ?? '').replaceAll('\r\n', '\n')}\0`);
  return bytesToHex(sha256(utf8ToBytes(parts.join(''))));
}

/** Names that `applies` may use: each type, and the groups of the conclusion. */
function typeNames(conclusion: Conclusion, head: CatalogueFile): NameIndex<readonly string[]> {
  const groups = Object.entries(conclusion.groups ?? {});
  for (const [name] of groups) {
    if (unitTypes.some(({ value }) => value === name)) {
      const fact = { kind: 'not-allowed' as const, params: { name } };
      head.fail('field', { field: 'groups', fact }, `/groups/${name}`);
    }
  }
  return new NameIndex<readonly string[]>([
    ...unitTypes.map(({ value }) => [[value], [value]] as const),
    ...groups.map(([name, types]) => [types, [name]] as const),
  ]);
}

type Ajv = ReturnType<typeof createAjv>;

function ready(
  record: WrittenRequirement,
  file: CatalogueFile,
  pointer: string,
  names: NameIndex<readonly string[]>,
  ajv: Ajv,
): Requirement {
  const { quote, applies, check, ...rest } = record;
  const spelled = applies.map(({ types, levels }, i) => ({
    types: types.flatMap((name, j) => {
      const found = names.get(name);
      if (found) return [...found];
      const meant = names.nearest(name)?.name;
      return file.fail('unknown-type', { name, ...(meant && { meant }) }, `${pointer}/applies/${i}/types/${j}`);
    }),
    levels: levels === 'all' ? unitLevels.map(({ value }) => value) : [...levels],
  }));
  const schema = typeof check === 'string' ? undefined : checkOf(record.id, check, file, pointer, ajv);
  return { ...rest, check, quote: [quote].flat().join(' … '), applies: spelled, schema };
}

/** Those that a check may use: of each it is known what it reads. */
const KEYWORDS = new NameIndex(Object.keys(schemaKeywords).map((name) => [name, [name]] as const));

/** Keywords by which a schema refers to another: a check stands on its own, so that what it reads can be told from it. */
const REFERENCES = ['$ref', '$dynamicRef', '$defs', '$id', '$anchor', '$dynamicAnchor'];

function checkOf(id: string, schema: SchemaRecord, file: CatalogueFile, pointer: string, ajv: Ajv): Check {
  const at = `${pointer}/check`;
  const reference = REFERENCES.find((keyword) => file.pointerOf(at, keyword) !== undefined);
  if (reference) file.fail('no-reference', { id, keyword: reference }, file.pointerOf(at, reference) ?? at);
  const blame = (error: unknown): never => {
    const detail = error instanceof Error ? error.message : String(error);
    const inside = /at path "#(.*?)"/.exec(detail)?.[1] ?? '';
    const faulty = /keyword "(.*?)"/.exec(detail)?.[1];
    const place = `${at}${inside}${faulty === undefined ? '' : `/${faulty}`}`;
    return file.fail('bad-check', { id, detail: detail.replace(/ at path ".*?"/, '') }, place);
  };
  if (!trying(() => ajv.validateSchema(schema), blame)) file.failField(ajv.errors ?? [], at, 'check');
  const keyword = foreignIn(schema);
  if (keyword !== undefined) {
    const meant = KEYWORDS.nearest(keyword)?.name;
    file.fail('unknown-keyword', { id, keyword, ...(meant && { meant }) }, file.pointerOf(at, keyword) ?? at);
  }
  const idle = idleIn(schema);
  if (idle) file.fail('asks-nothing', { id, keyword: idle.keyword }, at + idle.at);
  return blaming(
    trying(() => compileCheck(ajv, schema), blame),
    blame,
  );
}

function trying<T>(act: () => T, blame: (error: unknown) => never): T {
  try {
    return act();
  } catch (error) {
    return blame(error);
  }
}
