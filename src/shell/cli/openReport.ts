import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createAjv } from '../../check/keywords/vocabulary.js';
import { contradictionIn } from '../../desk/saved/contradictionIn.js';
import type { SavedReport } from '../../desk/saved/savedReport.js';
import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';
import { memoize } from '../../plan/text/memoize.js';
import { visible } from '../../plan/text/visible.js';
import { leadsOut } from '../links.js';
import { readRegular } from '../openRegular.js';
import { cannotRead } from '../read/cannotRead.js';
import type { Terminal } from '../Terminal.js';
import { UsageError } from '../UsageError.js';

/** Reads a saved report and proves that it is one. Throws a UsageError. */
export function openReport(file: string, terminal: Pick<Terminal, 'cwd' | 'home'>, language: Language): SavedReport {
  const { errors } = messages[language].cli;
  let text: string;
  if (leadsOut(resolve(terminal.cwd, file)))
    throw new UsageError(errors.unopened(visible(file), { reason: 'link-outside', code: 'ELOOP' }));
  try {
    text = readRegular(resolve(terminal.cwd, file)).toString();
  } catch (error) {
    throw new UsageError(errors.unopened(visible(file), cannotRead(error)));
  }
  let value: unknown;
  try {
    // As editors of Windows save it.
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new UsageError((BEGINNING.test(text) ? errors.cutReport : errors.notReport)(visible(file)));
  }
  const validate = readerOf(terminal.home);
  if (!validate(value)) {
    const [fault] = validate.errors ?? [];
    throw new UsageError(errors.notReport(visible(file), visible(fault?.instancePath || '/')));
  }
  const report = value as SavedReport;
  const contradiction = contradictionIn(report);
  if (contradiction) throw new UsageError(errors.alteredReport(visible(file), visible(contradiction)));
  return report;
}

/** How a report begins that rasoat has written, also if it is cut. */
const BEGINNING = /^\ufeff?\s*\{\s*"schemaVersion"\s*:\s*1\b/;

const readerOf = memoize((home) => {
  const schema = JSON.parse(readFileSync(join(home, 'schemas/report.schema.json'), 'utf8'));
  return createAjv().compile(forReading(schema) as object);
});

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
