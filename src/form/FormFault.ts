import { WordError } from '../word/WordFault.js';

/** Why a file is not read as a form. */
export type FormFault =
  /** A workbook, and no form. */
  | { reason: 'not-form' }
  /** A format of workbooks other than that of Excel since 2007, a table saved as text, or a document that is none. */
  | { reason: 'xls' | 'xlsb' | 'ods' | 'as-text' | 'not-workbook' }
  | { reason: 'encrypted' | 'damaged' }
  /** `limit` in bytes of the file, or of what it unpacks to. */
  | { reason: 'too-large'; limit: number }
  /** More cells, or more text in them, than a form has. */
  | { reason: 'too-many-cells'; limit: number };

/** Thrown while a workbook is read; `readForm` catches it. */
export class FormError extends Error {
  override name = 'FormError';

  constructor(readonly fault: FormFault) {
    super(fault.reason);
  }
}

/** What is thrown while an archive is opened, as a fault of a form; anything else is no fault of the file. */
export function formFaultOf(error: unknown): FormFault {
  if (error instanceof FormError) return error.fault;
  if (!(error instanceof WordError)) throw error;
  const { fault } = error;
  return fault.reason === 'too-large' ? { reason: 'too-large', limit: fault.limit } : { reason: 'damaged' };
}
