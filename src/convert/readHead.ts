import { fold } from '../plan/text/fold.js';
import { lazy } from '../plan/text/lazy.js';
import { committeeOf } from './committeeOf.js';
import type { DraftHead, Found } from './Draft.js';
import { type KindLine, kindLine } from './kindLine.js';
import { type Line, LONGEST_LINE } from './linesOf.js';
import { isDateLine, readIssued } from './readIssued.js';
import { isNumberLine, readNumber } from './readNumber.js';
import { type Organ, readOrgan } from './readOrgan.js';
import { readSigner } from './readSigner.js';
import { readSubject } from './readSubject.js';
import { asInSentence, isOrnament } from './spelling.js';

/** The lines of the state and the Party at the head. */
const MOTTOES = lazy(
  () =>
    new Set(
      [
        'Cộng hòa xã hội chủ nghĩa Việt Nam',
        'Độc lập - Tự do - Hạnh phúc',
        'Độc lập Tự do Hạnh phúc',
        'Đảng Cộng sản Việt Nam',
      ].map(plain),
    ),
);
/** Without a line that names the kind the head ends here. */
const USUAL_HEAD = 14;

const missing: Found = { mark: 'missing' };

function plain(text: string): string {
  return fold(text.replace(/[\p{P}\p{S}]/gu, ' '));
}

/** What the head and foot of a document say, in the form that offices of State and Party give them. */
export function readHead(lines: readonly Line[]): DraftHead & { kindLine: KindLine | undefined } {
  const kind = kindLine(lines);
  const head = lines.slice(0, kind?.at ?? USUAL_HEAD);
  const number = head.find(({ text }) => isNumberLine(text))?.text;
  const date = head.find(({ text }) => isDateLine(text))?.text;
  const organ = readOrgan(organLines(head));
  const texts = lines.slice(head.length).map(({ text }) => text);
  const name = organ && asInSentence(organ.name, texts);
  return {
    kindLine: kind,
    unit: {
      name: nameOf(organ, name),
      type: organ?.type === undefined ? missing : { mark: 'read', value: organ.type },
      level: levelOf(organ),
      party_committee: committeeOf(organ, name),
    },
    document: {
      kind: kind?.value === undefined ? missing : { mark: 'read', value: kind.value },
      number: readNumber(number),
      title: readSubject(lines, kind),
      issued: readIssued(date),
      signer: readSigner(lines, head.length),
    },
  };
}

function nameOf(organ: Organ | undefined, name: string | undefined): Found {
  if (organ === undefined || name === undefined) return missing;
  return organ.isPieced ? { mark: 'guessed', value: name, why: { is: 'layout' } } : { mark: 'read', value: name };
}

/** The lines in which the organ stands: those on the left, where the form has two columns. */
function organLines(head: readonly Line[]): string[] {
  const isRight = ({ cell, tab }: Line) => (cell ? cell.column > 0 : tab > 0);
  return head
    .filter((line) => !isRight(line))
    .map(({ text }) => text)
    .filter(
      (text) =>
        text.length <= LONGEST_LINE &&
        !isOrnament(text) &&
        !isNumberLine(text) &&
        !isDateLine(text) &&
        !MOTTOES().has(plain(text)),
    );
}

function levelOf(organ: Organ | undefined): Found {
  if (organ?.level === undefined) return missing;
  if (organ.isCertain) return { mark: 'read', value: organ.level };
  const why =
    organ.above === undefined
      ? { is: 'name' as const, words: organ.name }
      : { is: 'above' as const, organ: organ.above };
  return { mark: 'guessed', value: organ.level, why };
}
