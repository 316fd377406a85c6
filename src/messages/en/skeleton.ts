import type { Messages } from '../Messages.js';

/** The comments of a skeleton that a unit fills in (`rasoat init`). */
export const skeleton: Messages['skeleton'] = {
  fileName: 'plan',
  head: (unit, conclusion) => `A skeleton for the plan of ${unit} under the ${conclusion}.`,
  how: [
    'Write behind the colons; keep the names of the lines and the space before them. Leave blank what there is nothing to say of yet, without "..." or "none".',
    'Lines that begin with # are comments. The examples only show how to write; put down what the unit really does, its figures and its dates.',
    'When it is done, check it: rasoat check FILE',
  ],
  example: 'Example:',
  committee: 'The full name of the Party committee of the same level, as Huyện ủy Sông Thương, Đảng ủy xã An Thịnh',
};
