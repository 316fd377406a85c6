import { closeSync, readSync } from 'node:fs';
import { isFormText } from '../../form/formMarks.js';
import { readForm } from '../../form/readForm.js';
import { PLAN_SIZE_LIMIT } from '../../plan/model/planSizeLimit.js';
import type { FormText } from '../../plan/yaml/FormSource.js';
import { openRegular } from '../openRegular.js';
import { cannotRead } from './cannotRead.js';
import { decodePlan, type PlanText, readUpTo, unreadable } from './readPlanFile.js';

/** Larger forms are not read: without pictures one has a hundredth of it. */
export const FORM_LIMIT = 16 * 1024 * 1024;

/** What was sent as a plan: a text, or the plan that a form in a workbook amounts to; or why there is none. */
export type Submission = PlanText & { form?: FormText };

/** Reads one file as it was sent: a plan in YAML, or a form in a workbook. Never throws for anything that a file may be. */
export function readSubmission(path: string): Submission {
  try {
    return decodeSubmission(readBook(path));
  } catch (error) {
    return unreadable('cannot-read', cannotRead(error), false);
  }
}

/** Decodes what was sent, whatever it is called; at most one byte more than the limit of its kind. */
export function decodeSubmission(bytes: Uint8Array): Submission {
  if (!isBook(bytes)) {
    const decoded = decodePlan(bytes);
    return 'text' in decoded && isFormText(decoded.text)
      ? unreadable('form-unread', { reason: 'as-text' }, true)
      : decoded;
  }
  if (bytes.length > FORM_LIMIT) return unreadable('form-unread', { reason: 'too-large', limit: FORM_LIMIT }, true);
  const read = readForm(bytes);
  if ('text' in read)
    return read.text.length > PLAN_SIZE_LIMIT
      ? unreadable('form-unread', { reason: 'too-much-text', limit: PLAN_SIZE_LIMIT }, true)
      : { read: true, text: read.text, form: read };
  // Documents that are no workbook are named as before.
  return read.fault.reason === 'not-workbook' ? decodePlan(bytes) : unreadable('form-unread', read.fault, true);
}

/** Whether a file holds a form. What cannot be opened, or is larger than any form, holds none. */
export function holdsForm(path: string): boolean {
  try {
    const bytes = readBook(path);
    return isBook(bytes) && bytes.length <= FORM_LIMIT && 'text' in readForm(bytes);
  } catch {
    return false;
  }
}

/** Archives, and the container of Office before 2007, in which newer Office keeps what a password protects. */
const BOOKS = ['PK\x03\x04', '\xd0\xcf\x11\xe0'];

const isBook = (bytes: Uint8Array): boolean =>
  BOOKS.some((magic) => [...magic].every((character, i) => bytes[i] === character.charCodeAt(0)));

/** A file's bytes, of a workbook more than a plan's text may have. */
function readBook(path: string): Uint8Array {
  const file = openRegular(path);
  try {
    const head = new Uint8Array(4);
    readSync(file, head, 0, head.length, 0);
    return readUpTo(file, (isBook(head) ? FORM_LIMIT : PLAN_SIZE_LIMIT) + 1);
  } finally {
    closeSync(file);
  }
}
