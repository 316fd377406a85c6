import type { FolderFile, NewRenderer } from '../Format.js';
import { besidePlan, entriesByCode, withBeside } from './besidePlan.js';
import { enclosedOf, enclosedSkeleton } from './enclosed.js';
import { FileNames } from './FileNames.js';
import { KeptSlips } from './KeptSlips.js';
import { missingSlip } from './missingSlip.js';
import { planSlip } from './planSlip.js';
import { type EnclosingSlip, SeemingSlips } from './SeemingSlips.js';
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
  const seeming = new SeemingSlips<FolderFile>();
  const kept = new KeptSlips<FolderFile>();
  let paper: Promise<SlipPaper> | undefined;
  const pages = async (slip: Slip, name: string): Promise<FolderFile[]> => {
    paper ??= SlipPaper.of(context);
    return [
      { name: `${name}.docx`, content: slipDocx(slip, await paper) },
      { name: `${name}.md`, content: slipMarkdown(slip, context) },
    ];
  };
  const written = async ({ slip, enclose }: EnclosingSlip<FolderFile>, code?: string): Promise<FolderFile[]> => {
    const name = names.next(slip.fileName);
    const enclosed = enclose(name);
    kept.keep(code, { slip, name });
    return [...(await pages(slip, name)), ...(enclosed ? [enclosed] : [])];
  };
  return {
    head: () => [],
    plan: ({ assessment }) => {
      const slip: EnclosingSlip<FolderFile> = {
        slip: planSlip(assessment, context),
        enclose: (name) => enclosedOf(assessment, name, context),
      };
      const unit = seemingUnit(assessment);
      if (!unit) return written(slip, assessment.listed?.code);
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
      for (const { code, ...left } of seeming.left()) {
        const own = kept.of(code);
        if (!own) {
          files.push(...(await written(besidePlan(left, entries.get(code), context))));
          continue;
        }
        const both = await pages(withBeside(own.slip, left.slip, context.say), own.name);
        files.push(...both.map((file) => ({ ...file, again: true as const })));
      }
      return files;
    },
  };
};
