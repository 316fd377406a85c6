import type { ListedUnit } from '../../check/assess/ListedUnit.js';
import { words as w } from './words.js';

const named = ({ name, code }: ListedUnit) => `${name} (mã ${code})`;

/** Of a decision on a unit that the roster does not have, with the units that may be meant. */
export const notListed = (nearest: readonly ListedUnit[]) =>
  nearest.length > 0
    ? `danh sách đơn vị không có đơn vị này. Có phải là ${w.or(nearest.map(named))}? Hãy ghi đúng mã đơn vị`
    : 'danh sách đơn vị không có đơn vị này, cũng không có mã hoặc tên nào gần giống; hãy ghi đúng mã đơn vị';
