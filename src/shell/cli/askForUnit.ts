import type { Catalogue } from '../../check/catalogue/loadCatalogue.js';
import { hasFormatEnding, type SkeletonFormat, skeletonFormats } from '../../form/skeletonFormats.js';
import type { Language } from '../../messages/Language.js';
import { sayIn } from '../../messages/Say.js';
import { type Choice, shapeAt, unitLevels, unitTypes } from '../../plan/model/model.js';
import type { SkeletonUnit } from '../../report/skeleton/Skeleton.js';
import { FileNames } from '../../report/slips/FileNames.js';
import type { Terminal } from '../Terminal.js';
import { isBound, type PartOfUnit, unitAsked } from './unitAsked.js';

/** The unit that somebody at the terminal has described, and the file that is to hold its plan. */
interface Asked {
  unit: SkeletonUnit;
  /** The file, as it was written. */
  output: string;
}

/**
 * Asks somebody at the terminal for what is not known of a unit, and says the command that it amounts to; undefined where
 * nobody sits there or they would rather stop.
 */
export async function askForUnit(
  known: PartOfUnit,
  wanted: SkeletonFormat | undefined,
  { prompts }: Pick<Terminal, 'prompts'>,
  catalogue: Catalogue,
  language: Language,
): Promise<Asked | undefined> {
  if (!prompts) return undefined;
  const { skeleton, cli, words } = sayIn(language);
  const { wizard } = cli.init;
  prompts.begin(wizard.title);
  const missing = (answer: string) => (answer.trim() === '' ? wizard.missing : undefined);
  const name = known.name ?? (await prompts.text(wizard.name, { hint: wizard.nameHint, wrong: missing }));
  if (name === undefined) return undefined;
  const inName = unitAsked({ name: name.trim() }, language);
  const inTerms = (pointer: string, choices: readonly Choice[]) =>
    choices.map(({ value }) => ({ value, label: words.term(pointer, value) }));
  const type = known.type ?? inName.type ?? (await prompts.choose(wizard.type, inTerms('/unit/type', unitTypes)));
  if (type === undefined) return undefined;
  const levels = unitLevels.filter(({ value }) => isBound({ type, level: value }, catalogue));
  const only = levels.length === 1 ? levels[0]?.value : undefined;
  const level =
    known.level ?? inName.level ?? only ?? (await prompts.choose(wizard.level, inTerms('/unit/level', levels)));
  if (level === undefined) return undefined;
  const committee =
    known.committees || !needsCommittee(type)
      ? ''
      : await prompts.text(wizard.committee, { hint: wizard.committeeHint });
  if (committee === undefined) return undefined;
  const format =
    wanted ??
    (await prompts.choose(
      wizard.format,
      skeletonFormats.toReversed().map((value) => ({ value, label: wizard.formats[value] })),
    ));
  if (format === undefined) return undefined;
  const usual = `${new FileNames(skeleton.fileName).next(name)}.${format}`;
  const output = await prompts.text(wizard.file, { usual });
  if (output === undefined) return undefined;
  const committees = known.committees ?? (committee.trim() === '' ? [] : [committee.trim()]);
  const named = output.trim() || usual;
  const file = hasFormatEnding(named) ? named : `${named}.${format}`;
  prompts.say(wizard.command(commandFor({ name: name.trim(), type, level, committees, file }, language)));
  return { unit: { ...known, name: name.trim(), type, level, committees }, output: file };
}

/** Whether a plan of a unit of this type has to say its Party committee. */
function needsCommittee(type: string): boolean {
  const shape = shapeAt('/unit');
  return shape?.is === 'record' && shape.required({ type }).includes('party_committee');
}

/** What somebody may write instead of answering. */
function commandFor(
  unit: { name: string; type: string; level: string; committees: readonly string[]; file: string },
  language: Language,
): string {
  const { words } = sayIn(language);
  const quoted = (text: string) => `"${text.replaceAll('"', '')}"`;
  return [
    'rasoat init',
    `--name ${quoted(unit.name)}`,
    `--type ${quoted(words.value('/unit/type', unit.type))}`,
    `--level ${quoted(words.value('/unit/level', unit.level))}`,
    ...unit.committees.map((one) => `--committee ${quoted(one)}`),
    `-o ${quoted(unit.file)}`,
  ].join(' ');
}
