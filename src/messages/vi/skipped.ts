import type { OtherFiles, SkippedFiles } from '../../desk/totals/Totals.js';
import { oneLine } from '../../plan/text/visible.js';
import { firstOf } from '../firstOf.js';
import { isNearMiss } from '../isNearMiss.js';
import { isNotepad } from '../isNotepad.js';
import { words as w } from './words.js';

/** What is neither a plan nor a document: `Tệp khác: 15 (.jpg 12, .json 2, không có đuôi 1); tệp, thư mục ẩn: 3.` */
function otherFiles({ files, endings = [], hidden = 0, hiddenPlans = 0, nodeModules = 0 }: OtherFiles): string {
  const kinds = endings.map(({ ending, files: of }) => `${ending || 'không có đuôi'} ${w.count(of)}`);
  const parts = [
    `Tệp khác không được đọc: ${w.count(files)}${files > 0 ? ` (${firstOf(kinds, (left) => `${w.count(left)} đuôi khác`, 5).join(', ')})` : ''}`,
    ...(hidden > 0
      ? [
          `tệp, thư mục ẩn: ${w.count(hidden)}${hiddenPlans > 0 ? ` (trong đó ${w.count(hiddenPlans)} có đuôi .yaml, .yml)` : ''}`,
        ]
      : []),
    ...(nodeModules > 0 ? [`thư mục node_modules: ${w.count(nodeModules)}`] : []),
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
    firstOf(files.map(oneLine), (left) => `${w.count(left)} tệp khác`, 5).join(', ');
  const notepad = passedOver.filter(isNotepad);
  const near = passedOver.filter((name) => !isNotepad(name) && isNearMiss(name));
  const others = passedOver.filter((name) => !isNearMiss(name));
  const folders = ignored.filter((name) => name.endsWith('/'));
  const files = ignored.filter((name) => !name.endsWith('/'));
  return [
    ...(notepad.length > 0
      ? [
          `${w.count(notepad.length)} tệp có đuôi .yaml.txt (do Notepad tự thêm «.txt») nên không được đối chiếu: ${named(notepad)}. Hãy đổi tên tệp, bỏ phần «.txt» ở cuối.`,
        ]
      : []),
    ...(near.length > 0
      ? [
          `${w.count(near.length)} tệp có đuôi gần giống .yaml nên không được đối chiếu: ${named(near)}. Nếu là kế hoạch, hãy đổi đuôi tệp thành .yaml.`,
        ]
      : []),
    ...(others.length > 0
      ? [`${w.count(others.length)} tệp không phải YAML nên không được đọc: ${named(others)}.`]
      : []),
    ...(files.length > 0
      ? [`${w.count(files.length)} tệp YAML bị .gitignore bỏ qua nên không được đối chiếu: ${named(files)}.`]
      : []),
    ...(folders.length > 0
      ? [
          `${w.count(folders.length)} thư mục có tệp YAML bị .gitignore bỏ qua nên không được đối chiếu: ${named(folders)}.`,
        ]
      : []),
    ...(absent.length > 0
      ? [
          `Git theo dõi nhưng bản sao này chưa lấy về nên không được đối chiếu: ${named(absent)}. Hãy lấy đủ về (git submodule update --init; trong GitHub Actions: submodules: true, không đặt sparse-checkout).`,
        ]
      : []),
    ...excluded.map(
      ({ pattern, from, files }) =>
        `${w.count(files)} tệp YAML không được đối chiếu vì bị loại trừ theo «${oneLine(pattern)}» (${oneLine(from ?? '--exclude')}).`,
    ),
    ...(counted ? [otherFiles(counted)] : []),
  ];
}
