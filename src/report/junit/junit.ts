import { oneLine } from '../../plan/text/visible.js';
import type { NewTextRenderer } from '../Format.js';
import { configurationFiles } from '../shared/configurationLines.js';
import { limitsOf } from '../shared/limitsOf.js';
import { planPlace } from '../shared/planPlace.js';
import { boardSuite } from './boardSuite.js';
import { opening } from './element.js';
import { planCases } from './planCases.js';
import { suiteXml } from './TestSuite.js';

/**
 * `junit`: JUnit XML, a suite for each plan and a case for each requirement that binds it. Each suite has its counts; the
 * root has none, because it is written before the first plan is judged.
 */
export const junit: NewTextRenderer = (context, options = {}) => {
  const taken = new Set<string>();
  // Two file names may look alike once what is invisible in them is shown.
  const unique = (name: string, times = 1): string => {
    const tried = times === 1 ? name : `${name} (${times})`;
    if (taken.has(tried)) return unique(name, times + 1);
    taken.add(tried);
    return tried;
  };
  const { labels, ci, words } = context.say;
  return {
    head: () => {
      const name = [
        `rasoat ${context.version}`,
        labels.asOf(words.date(context.asOf)),
        ...configurationFiles(context),
        ...limitsOf(context),
      ].join(' · ');
      return `<?xml version="1.0" encoding="UTF-8"?>\n${opening('testsuites', { name })}\n`;
    },
    plan: (plan) => {
      const { unit, file } = plan.assessment;
      const place = unique(planPlace(plan.assessment, context.say));
      return suiteXml({
        name: `${unit ? oneLine(unit.name) : labels.unknownUnit} (${place})`,
        classname: place,
        file,
        cases: planCases(plan, context, options),
      });
    },
    foot: (totals) => {
      const suite = boardSuite(totals, context);
      return `${suite ? suiteXml({ ...suite, classname: unique(ci.together) }) : ''}</testsuites>\n`;
    },
  };
};
