import { cellText, xmlText } from './cellText.js';

/** What may be written in some cells, and what is said when one of them is chosen. */
export interface Validation {
  /** `B3:B60`. */
  area: string;
  /** The cells with the words to choose from, absolute: `'Danh mục'!$A$2:$A$9`. */
  words?: string;
  /** Whether other words are refused; else they are only offered. */
  isClosed?: boolean;
  /** What other words are refused with. */
  refusal?: string;
  prompt?: { title: string; text: string };
}

/** What Excel shows beside a cell, in UTF-16 code units: of a longer text it calls the whole file damaged. */
const TITLE_LIMIT = 32;
const TEXT_LIMIT = 255;

const shortened = (text: string, limit: number) => {
  const whole = cellText(text);
  return xmlText(
    whole.length > limit ? `${whole.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…` : whole,
  ).replaceAll('\n', '&#10;');
};

/** Cells that are not open stay as they are; rows may be inserted, formatted and sorted all the same. */
export const protectionXml =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0" insertRows="0" deleteRows="0" sort="0" autoFilter="0"/>';

/** The lists to choose from, as a sheet has them; empty where there are none. */
export function validationsXml(validations: readonly Validation[]): string {
  if (validations.length === 0) return '';
  const each = validations.map(({ area, words, isClosed = false, refusal, prompt }) => {
    const type = words === undefined ? '' : ' type="list"';
    const said = prompt
      ? ` promptTitle="${shortened(prompt.title, TITLE_LIMIT)}" prompt="${shortened(prompt.text, TEXT_LIMIT)}"`
      : '';
    const refused = refusal === undefined ? '' : ` error="${shortened(refusal, TEXT_LIMIT)}"`;
    const formula = words === undefined ? '' : `<formula1>${xmlText(words)}</formula1>`;
    return `<dataValidation${type} allowBlank="1"${prompt ? ' showInputMessage="1"' : ''}${isClosed ? ' showErrorMessage="1"' : ''}${refused}${said} sqref="${area}">${formula}</dataValidation>`;
  });
  return `<dataValidations count="${each.length}">${each.join('')}</dataValidations>`;
}
