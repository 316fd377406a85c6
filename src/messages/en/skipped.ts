import type { OtherFiles, SkippedFiles } from '../../desk/totals/Totals.js';
import { oneLine } from '../../plan/text/visible.js';
import { firstOf } from '../firstOf.js';
import { isNearMiss } from '../isNearMiss.js';
import { isNotepad } from '../isNotepad.js';
import { words as w } from './words.js';

/** `Other files not read: 15 (.jpg 12, .json 2, no ending 1); hidden files and folders: 3.` */
function otherFiles({ files, endings = [], hidden = 0, hiddenPlans = 0, nodeModules = 0 }: OtherFiles): string {
  const kinds = endings.map(({ ending, files: of }) => `${ending || 'no ending'} ${w.count(of)}`);
  const parts = [
    `Other files not read: ${w.count(files)}${files > 0 ? ` (${firstOf(kinds, (left) => `${w.plural(left, 'other ending', 'other endings')}`, 5).join(', ')})` : ''}`,
    ...(hidden > 0
      ? [
          `hidden files and folders: ${w.count(hidden)}${hiddenPlans > 0 ? ` (${w.count(hiddenPlans)} of them ending in .yaml or .yml)` : ''}`,
        ]
      : []),
    ...(nodeModules > 0 ? [`node_modules folders: ${w.count(nodeModules)}`] : []),
  ];
  return `${parts.join('; ')}.`;
}

/** Of what was not read: documents that are no YAML, what git ignores, what the copy lacks, what was left out: how many, and the first names. */
export function skipped({
  passedOver = [],
  ignored = [],
  absent = [],
  excluded = [],
  others: counted,
}: SkippedFiles): string[] {
  const named = (files: readonly string[]) =>
    firstOf(files.map(oneLine), (left) => `${w.count(left)} more`, 5).join(', ');
  const notepad = passedOver.filter(isNotepad);
  const near = passedOver.filter((name) => !isNotepad(name) && isNearMiss(name));
  const others = passedOver.filter((name) => !isNearMiss(name));
  const folders = ignored.filter((name) => name.endsWith('/'));
  const files = ignored.filter((name) => !name.endsWith('/'));
  return [
    ...(notepad.length > 0
      ? [
          `${w.plural(notepad.length, 'file ends', 'files end')} in .yaml.txt (Notepad adds «.txt») and so ${notepad.length === 1 ? 'is' : 'are'} not judged: ${named(notepad)}. Rename without the «.txt».`,
        ]
      : []),
    ...(near.length > 0
      ? [
          `${w.plural(near.length, 'file has an ending', 'files have endings')} nearly like .yaml and ${near.length === 1 ? 'is' : 'are'} not judged: ${named(near)}. Rename what is a plan to end in .yaml.`,
        ]
      : []),
    ...(others.length > 0
      ? [`${w.plural(others.length, 'file is', 'files are')} not YAML and not read: ${named(others)}.`]
      : []),
    ...(files.length > 0
      ? [
          `${w.plural(files.length, 'YAML file is', 'YAML files are')} ignored by .gitignore and not judged: ${named(files)}.`,
        ]
      : []),
    ...(folders.length > 0
      ? [
          `${w.plural(folders.length, 'folder with YAML is', 'folders with YAML are')} ignored by .gitignore and not judged: ${named(folders)}.`,
        ]
      : []),
    ...(absent.length > 0
      ? [
          `Tracked by git, not in this copy of the repository and so not judged: ${named(absent)}. Fetch all of it (git submodule update --init; in GitHub Actions submodules: true, and no sparse-checkout).`,
        ]
      : []),
    ...excluded.map(
      ({ pattern, from, files }) =>
        `${w.plural(files, 'YAML file is', 'YAML files are')} left out by “${oneLine(pattern)}” (${oneLine(from ?? '--exclude')}) and not judged.`,
    ),
    ...(counted ? [otherFiles(counted)] : []),
  ];
}
