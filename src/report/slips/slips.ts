import type { FolderFile, NewRenderer } from '../Format.js';
import { besidePlan, entriesByCode } from './besidePlan.js';
import { enclosedOf, enclosedSkeleton } from './enclosed.js';
import { FileNames } from './FileNames.js';
import { missingSlip } from './missingSlip.js';
import { planSlip } from './planSlip.js';
import { type EnclosingSlip, SeemingSlips } from './SeemingSlips.js';
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
  const seeming = new SeemingSlips<FolderFile>();
  let paper: Promise<SlipPaper> | undefined;
  const written = async ({ slip, enclose }: EnclosingSlip<FolderFile>): Promise<FolderFile[]> => {
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
      const slip: EnclosingSlip<FolderFile> = {
        slip: planSlip(assessment, context),
        enclose: (name) => enclosedOf(assessment, name, context),
      };
      const unit = seemingUnit(assessment);
      if (!unit) return written(slip);
      seeming.add(unit.code, slip);
      return [];
    },
    foot: async ({ roster }) => {
      const files: FolderFile[] = [];
      for (const missing of roster?.missing ?? []) {
        const { unit } = missing;
        // Its file is answered, not that nothing has come: one slip is enough.
        const slip = seeming.take(unit.code) ?? {
          slip: missingSlip(missing, context),
          enclose: (name) => enclosedSkeleton(unit, name, context),
        };
        files.push(...(await written(slip)));
      }
      // Of units that have sent a plan besides, or of which it is not told who has sent none.
      const entries = entriesByCode(roster);
      for (const { code, ...slip } of seeming.left())
        files.push(...(await written(besidePlan(slip, entries.get(code), context))));
      return files;
    },
  };
};
