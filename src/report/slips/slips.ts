import type { FolderFile, NewRenderer } from '../Format.js';
import { enclosedOf, enclosedSkeleton } from './enclosed.js';
import { FileNames } from './FileNames.js';
import { missingSlip } from './missingSlip.js';
import { planSlip } from './planSlip.js';
import type { Slip } from './Slip.js';
import { SlipPaper } from './SlipPaper.js';
import { seemingUnit } from './seemingUnit.js';
import { slipDocx } from './slipDocx.js';
import { slipMarkdown } from './slipMarkdown.js';

/**
 * `slips`: a folder with a page for each unit, for Word and as Markdown, and with what it may begin with: the skeleton of a plan that has
 * not come, the entries that one lacks. Nothing in it is about any other unit.
 */
export const slips: NewRenderer<readonly FolderFile[]> = (context) => {
  const names = new FileNames(context.say.slip.fileName);
  /** Units that a slip of a file is for: one slip is enough. */
  const told = new Set<string>();
  let paper: Promise<SlipPaper> | undefined;
  const written = async (slip: Slip, enclose: (name: string) => FolderFile | undefined): Promise<FolderFile[]> => {
    paper ??= SlipPaper.of(context);
    const name = names.next(slip.fileName);
    const enclosed = enclose(name);
    return [
      { name: `${name}.docx`, content: slipDocx(slip, await paper) },
      { name: `${name}.md`, content: slipMarkdown(slip, context) },
      ...(enclosed ? [enclosed] : []),
    ];
  };
  return {
    head: () => [],
    plan: ({ assessment }) => {
      const unit = seemingUnit(assessment);
      if (unit) told.add(unit.code);
      return written(planSlip(assessment, context), (name) => enclosedOf(assessment, name, context));
    },
    foot: async ({ roster }) => {
      const files: FolderFile[] = [];
      for (const missing of roster?.missing ?? [])
        if (!told.has(missing.unit.code))
          files.push(
            ...(await written(missingSlip(missing, context), (name) => enclosedSkeleton(missing.unit, name, context))),
          );
      return files;
    },
  };
};
