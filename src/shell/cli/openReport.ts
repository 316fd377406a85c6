import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { ValidateFunction } from 'ajv';
import { createAjv } from '../../check/keywords/vocabulary.js';
import { contradictionIn } from '../../desk/saved/contradictionIn.js';
import { digestOf, type TextHash } from '../../desk/saved/ReportDigest.js';
import type { SavedReport } from '../../desk/saved/savedReport.js';
import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';
import { lazy } from '../../plan/text/lazy.js';
import { visible } from '../../plan/text/visible.js';
import { leadsAway } from '../links.js';
import { readRegular } from '../openRegular.js';
import { cannotRead } from '../read/cannotRead.js';
import type { Terminal } from '../Terminal.js';
import { UsageError } from '../UsageError.js';

type World = Pick<Terminal, 'cwd' | 'env' | 'home' | 'read'>;

/** A file that is no report that can be used, and why; `isForeign`: it is data of something else. */
export interface NoReport {
  sentence: string;
  isForeign?: true;
}

/** Reads a saved report and proves that it is one. Throws a UsageError. */
export function openReport(file: string, terminal: World, language: Language): SavedReport {
  const read = readSaved(file, terminal, language);
  if ('sentence' in read) throw new UsageError(read.sentence);
  return read.report;
}

/** Reads a saved report and proves that it is one, or says what it is instead. */
export function readSaved(file: string, terminal: World, language: Language): { report: SavedReport } | NoReport {
  const { errors } = messages[language].cli;
  let text: string;
  if (leadsAway(resolve(terminal.cwd, file), terminal.env))
    return { sentence: errors.unopened(visible(file), { reason: 'link-outside', code: 'ELOOP' }) };
  try {
    text = readRegular(resolve(terminal.cwd, file)).toString();
  } catch (error) {
    return { sentence: errors.unopened(visible(file), cannotRead(error)) };
  }
  let value: unknown;
  try {
    // As editors of Windows save it.
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { sentence: (BEGINNING.test(text) ? errors.cutReport : errors.notReport)(visible(file)) };
  }
  const { validate } = readersIn(terminal);
  let isReport: boolean;
  try {
    isReport = validate(value);
  } catch (error) {
    // A text of tens of megabytes where a short one is asked for is more than a pattern can be held against.
    if (!(error instanceof RangeError)) throw error;
    return { sentence: errors.notReport(visible(file)) };
  }
  if (!isReport) {
    const [fault] = validate.errors ?? [];
    const sentence = errors.notReport(visible(file), visible(fault?.instancePath || '/'));
    return { sentence, ...(!isLikeReport(value) && { isForeign: true }) };
  }
  const report = value as SavedReport;
  const contradiction = contradictionIn(report);
  if (contradiction) return { sentence: errors.alteredReport(visible(file), visible(contradiction)) };
  return isAsWritten(report, terminal) ? { report } : { sentence: errors.alteredReport(visible(file)) };
}

/** Whether data was a report once: nothing else has plans and a summary of them. */
const isLikeReport = (value: unknown) =>
  typeof value === 'object' && value !== null && 'plans' in value && 'summary' in value;

/** Whether a report has its own digest, if it has one; members that another program has added to it are taken out first. */
function isAsWritten(report: SavedReport, own: World): boolean {
  if (report.digest === undefined || digestOf(report, systemHash()) === report.digest) return true;
  readersIn(own).withoutOthers()(report);
  return digestOf(report, systemHash()) === report.digest;
}

function systemHash(): TextHash {
  const hash = createHash('sha256');
  return { update: (text) => hash.update(text), hex: () => hash.digest('hex') };
}

/** How a report begins that rasoat has written, also if it is cut. */
const BEGINNING = /^\ufeff?\s*\{\s*"schemaVersion"\s*:\s*1\b/;

/** What reads reports by the schema of a package, made once for each: compiling it takes longer than reading most. */
const readers = new Map<string, { validate: ValidateFunction; withoutOthers: () => ValidateFunction }>();

function readersIn({ home, read }: Pick<Terminal, 'home' | 'read'>) {
  const schema = lazy(() => JSON.parse(Buffer.from(read('schemas/report.schema.json')).toString()));
  const made = readers.get(home) ?? {
    validate: createAjv().compile(forReading(schema()) as object),
    withoutOthers: lazy(() => createAjv({}, { removeAdditional: true }).compile(schema())),
  };
  readers.set(home, made);
  return made;
}

/**
 * The schema as a reader has it: what is written has no other members, what is read may be of a later version, which says
 * more and of more kinds.
 */
function forReading(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(forReading);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).filter(([key, value]) => key !== 'additionalProperties' || value !== false);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, key === 'kind' && value.enum ? { type: 'string' } : forReading(value)]),
  );
}
