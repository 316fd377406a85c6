import type { Assessment } from '../../check/assess/Assessment.js';
import { committeesOf, type ListedUnit } from '../../check/assess/ListedUnit.js';
import type { FolderFile, ReportContext } from '../Format.js';
import { indented } from '../shared/layout.js';
import { skeletonSections, skeletonYaml } from '../skeleton/skeletonYaml.js';
import { seemingUnit } from './seemingUnit.js';

/** A text that goes with a slip or letter. */
export interface Enclosed extends FolderFile {
  what: 'skeleton' | 'lacking';
}

/**
 * The skeleton of a unit's plan, to go with its slip or letter. It is a text that Notepad opens, under no name that plans have: where it lies
 * below the folder that is checked it would else be taken for a plan that was sent.
 * @param name of the slip's files, without their endings
 */
export function enclosedSkeleton(unit: ListedUnit, name: string, { catalogue, say }: ReportContext): Enclosed {
  const { language, slip } = say;
  const skeleton = skeletonYaml({ ...unit, committees: committeesOf(unit) }, catalogue, {
    language,
    vocabulary: language,
  });
  return {
    what: 'skeleton',
    name: `${name}-${slip.enclosed.skeleton}.txt`,
    content: asNotepad(slip.enclosed.howToSave, skeleton),
  };
}

/** What goes with the slip of a file: the entries that its plan lacks, or the skeleton where the file cannot be used and seems to be of a unit. */
export function enclosedOf(assessment: Assessment, name: string, context: ReportContext): Enclosed | undefined {
  const seeming = seemingUnit(assessment);
  return seeming ? enclosedSkeleton(seeming, name, context) : enclosedLacking(assessment, name, context);
}

/** The entries that a plan lacks altogether, blank, to be copied into it; undefined where it lacks none. */
function enclosedLacking(
  { unit, results }: Assessment,
  name: string,
  { catalogue, say }: ReportContext,
): Enclosed | undefined {
  const { language, slip } = say;
  // Of what stands there, and is not as asked, the slip says what to change.
  const lacking = new Set(
    results
      .filter(({ status, evidence }) => status === 'unmet' && evidence.length === 0)
      .map(({ requirement }) => requirement),
  );
  if (!unit || lacking.size === 0) return undefined;
  const options = { language, vocabulary: language, only: lacking };
  const sections = skeletonSections(unit, catalogue, options, (key) => key !== 'document');
  if (sections.length === 0) return undefined;
  const text = `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
  return {
    what: 'lacking',
    name: `${name}-${slip.enclosed.lacking}.txt`,
    content: asNotepad(slip.enclosed.howToCopy, text),
  };
}

/** A text as Notepad takes it for UTF-8 in every Windows: with its mark, and lines that end as there. */
function asNotepad(how: readonly string[], text: string): string {
  const comments = how.flatMap((line) => indented(line, 0).split('\n')).map((line) => `# ${line}`);
  return `\ufeff${[...comments, '#', text].join('\n').replaceAll('\n', '\r\n')}`;
}
