import { oneLine } from '../../plan/text/visible.js';
import type { byDistrict as vi } from '../vi/byDistrict.js';
import { words as w } from './words.js';

/** Reports by district: a file for each, of its units alone. */
export const byDistrict: typeof vi = {
  name: (portion) =>
    ({
      district: portion.of === 'district' ? oneLine(portion.name) : '',
      none: 'Units without a district',
      unlisted: 'Of no unit that is known',
    })[portion.of],
  title: (title, portion) => `${title}: ${byDistrict.name(portion)}`,
  scope: (portion) =>
    ({
      district: `Only the units of ${byDistrict.name(portion)} by the roster; every figure is of this district.`,
      none: 'Only the units that the roster gives no district for; every figure is of these units.',
      unlisted:
        'Only the plans, files and decisions of which it is not known which unit of the roster they are of; for the Board to look into, and for no district.',
    })[portion.of],
  beyond: (notes) =>
    `${w.plural(notes, 'further note is', 'further notes are')} also about units that this report does not cover; see the report of all.`,
  unnamed: 'district',
  fileName: (portion) =>
    ({
      district: portion.of === 'district' ? portion.name : '',
      none: 'No district given',
      unlisted: 'Not on the roster',
    })[portion.of],
  subject: (portion) =>
    portion.of === 'district' ? `District: ${byDistrict.name(portion)}` : byDistrict.name(portion),
  recipients: (portion) => (portion.of === 'district' ? [`The Party Committee of ${byDistrict.name(portion)},`] : []),
  option: {
    placeholder: 'what',
    by: 'write a file for each district, of its units alone, into the folder that -o names, for example -o xlsx:by-district/',
  },
  errors: {
    noFolder:
      '--by district needs at least one folder to write: -o xlsx:FOLDER/, -o docx:FOLDER/ or -o html:FOLDER/ (with a / at its end).',
    notFolder: (named, format) =>
      `${w.quote(named)} is a file, while --by district writes a file for each district: name a folder, with a / at its end, as in -o ${format}:by-district/.`,
    cannot: (format, formats) => `${format} cannot be written by district; ${w.and(formats)} can.`,
    needsBy: (named, format) =>
      `${w.quote(named)} is a folder: add --by district to write a file for each district, or name a file, as in -o ${format}:report.${format}.`,
    inside: (named, other) =>
      `${w.quote(named)} lies in the folder ${w.quote(other)}, where another report is written: give each its own place.`,
    noRoster: '--by district needs a roster that gives districts (--roster).',
    noDistricts: 'The roster gives no unit a district, so that nothing can be written by district.',
    notSaved: 'The saved report has no units with their districts, so that nothing can be written by district.',
    notWhole:
      'Reports by district need the results of all plans: not with --partial, --shard or --changed-since; the parts of a run can be merged with rasoat report.',
  },
};
