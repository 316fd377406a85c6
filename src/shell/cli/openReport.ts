import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createAjv } from '../../check/keywords/vocabulary.js';
import type { SavedReport } from '../../desk/saved/savedReport.js';
import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';
import { visible } from '../../plan/text/visible.js';
import { cannotRead } from '../read/cannotRead.js';
import type { Terminal } from '../Terminal.js';
import { UsageError } from '../UsageError.js';

/** Reads a saved report and proves that it is one. Throws a UsageError. */
export function openReport(file: string, terminal: Pick<Terminal, 'cwd' | 'home'>, language: Language): SavedReport {
  const { errors } = messages[language].cli;
  let text: string;
  try {
    text = readFileSync(resolve(terminal.cwd, file), 'utf8');
  } catch (error) {
    throw new UsageError(errors.unopened(visible(file), cannotRead(error)));
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError(errors.notReport(visible(file)));
  }
  const schema = readFileSync(join(terminal.home, 'schemas/report.schema.json'), 'utf8');
  const validate = createAjv().compile(JSON.parse(schema));
  if (validate(value)) return value as SavedReport;
  const [fault] = validate.errors ?? [];
  throw new UsageError(errors.notReport(visible(file), visible(fault?.instancePath || '/')));
}
