import { foldBare } from '../../text/fold.js';
import type { ChoiceShape } from '../model.js';

/** What stands behind the kind of a document and changes nothing: whose it is, its number, what it carries out. */
const BEHIND =
  /^ (?:\((?:chuyen de|trien khai|thuc hien)\)$|so |chuyen de|cua (?:ban chap hanh|bch|ban thuong vu|btv|dang|cap uy|(?:tinh|huyen|thanh|thi) uy)|bch|btv|ban chap hanh|ban thuong vu|hoi nghi b|thuc hien|trien khai)/;
/** What is no document yet. */
const NOT_YET = /(?:^| )(?:du thao|du kien|chua|se|khong|hoan)(?: |$)/;
/** Longer texts are sentences. */
const LONGEST = 120;

/** Reads the kind of a document with what stands behind it: `Nghị quyết số 08-NQ/HU`, `Chỉ thị của Ban Thường vụ`. */
export function readDocumentKind(text: string, { choices }: ChoiceShape): string | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = foldBare(text);
  if (NOT_YET.test(plain)) return undefined;
  const found = choices.flatMap(({ value, vi }) => vi.map((name) => ({ value, name: foldBare(name) })));
  return found.find(({ name }) => plain.startsWith(name) && BEHIND.test(plain.slice(name.length)))?.value;
}
