import { describe, expect, test } from 'vitest';
import type { ListedUnit } from '../../../src/check/assess/ListedUnit.js';
import { ownNames, withoutOwnNames } from '../../../src/desk/across/ownNames.js';
import { shinglesOf } from '../../../src/desk/across/shingles.js';
import { chain, mix, OWN_NAME, wordsIn } from '../../../src/desk/across/words.js';

const same = (one: string, other: string) => expect(wordsIn(one).hashes).toEqual(wordsIn(other).hashes);
/** The words as they stand in the text. */
const spelt = (text: string) => {
  const { starts, text: whole } = wordsIn(text);
  return starts.map((start, i) => whole.slice(start, starts[i + 1]).trim());
};

describe('the words of a text', () => {
  test.each<[string, string]>([
    ['Hòa giải ở cơ sở', 'HOÀ GIẢI, ở “cơ sở”!'],
    ['a b', '  a\t\n b…'],
    ['tỉ lệ hàng năm', 'tỷ lệ hằng năm'],
    ['đề án số 12', 'Đề án số 12.'],
    ['xã An Thịnh', 'xã An Thịnh'.normalize('NFD')],
    ['lớp 𝟏𝟐', '(lớp) 𝟏𝟐;'],
    ['', ' … – !'],
  ])('«%s» are those of «%s»', same);

  test.each<[string, string[]]>([
    ['Mở 12 lớp, mỗi lớp hai ngày', ['Mở', '12', 'lớp,', 'mỗi', 'lớp', 'hai', 'ngày']],
    ['60%', ['60%']],
    ['a-b/c', ['a-', 'b/', 'c']],
    ['người 😀 dân', ['người', '😀', 'dân']],
    ['Ⅻ điều', ['Ⅻ', 'điều']],
  ])('«%s» has %j', (text, words) => expect(spelt(text)).toEqual(words));

  test('are told apart by each letter and mark, and never taken for a name', () => {
    const words = ['an', 'ân', 'ăn', 'ấn', 'ạn', 'na', 'ann', 'am', 'đ', 'd', '1', '2', '12', '21'];
    const hashes = words.flatMap((word) => wordsIn(word).hashes);
    expect(new Set(hashes).size).toBe(words.length);
    expect(hashes).not.toContain(OWN_NAME);
  });
});

// Identities of notes are made of it: another would make all of them new for whoever compares with an earlier report.
test('words are hashed as in all versions, as MurmurHash3 ends', () => {
  expect([0, 1, 2].map((value) => mix(value) >>> 0)).toEqual([0, 0x514e28b7, 0x30f4c306]);
  expect(wordsIn('hộ dân hiến').hashes).toEqual([1192589832, -1858522478, -1899904457]);
  expect(wordsIn('Vận động hộ dân hiến đất').hashes.reduce(chain, 1)).toBe(-1182477870);
});

describe('shingles', () => {
  const words = (...numbers: number[]) => numbers;
  test.each<[number[], boolean, number]>([
    [[], false, 0],
    [words(1, 2), false, 0],
    [words(1, 2, 3), false, 1],
    [words(1, 2, 3, 4), false, 2],
    // Each once.
    [words(1, 2, 3, 1, 2, 3), false, 3],
    [words(1, 1, 1, 1, 1), false, 1],
    [words(1, 2, OWN_NAME, 4, 5), false, 3],
    // Without those that hold a name.
    [words(1, 2, OWN_NAME, 4, 5), true, 0],
    [words(1, 2, OWN_NAME, 4, 5, 6), true, 1],
    [words(1, 2, 3, OWN_NAME, 5, 6), true, 1],
    [words(OWN_NAME, 2, 3, 4), true, 1],
    [words(1, 2, 3), true, 1],
  ])('%j, plain %s: %i', (all, plain, count) => {
    const shingles = shinglesOf(all, plain);
    expect(shingles).toHaveLength(count);
    expect([...shingles]).toEqual([...new Set(shingles)].sort((a, b) => a - b));
  });

  test('are told apart by the order of their words', () => {
    const all = [words(1, 2, 3), words(3, 2, 1), words(2, 1, 3), words(1, 2, 4)].map((one) => shinglesOf(one)[0]);
    expect(new Set(all).size).toBe(4);
  });
});

describe('a unit’s own names', () => {
  const unit = (name: string, ...committees: string[]) =>
    ({ name, type: 'farmers-union', level: 'commune', party_committee: committees }) as never;
  /** The words that are left, each name as `_`. */
  const left = (text: string, of: ReturnType<typeof ownNames>) => {
    const { words, raw, marks } = withoutOwnNames(text, of);
    expect(raw).toEqual(wordsIn(text).hashes);
    expect(words.filter((word) => word === OWN_NAME)).toHaveLength(marks);
    return words.map((word) => (word === OWN_NAME ? '_' : 'x')).join('');
  };
  const anThinh = ownNames(unit('Hội Nông dân xã An Thịnh', 'Đảng ủy xã An Thịnh'));

  test.each<[string, string]>([
    ['Vận động 40 hộ hiến đất', 'xxxxxx'],
    ['hộ ở xã An Thịnh hiến đất', 'xx_xx'],
    ['hộ ở An Thịnh hiến đất', 'xx_xx'],
    ['hộ ở AN THỊNH hiến đất', 'xx_xx'],
    ['XÃ AN THỊNH', '_'],
    // With its level it is the place whatever its letters; without, in small letters it is some other word.
    ['hộ ở xã an thịnh', 'xx_'],
    ['hộ ở an thịnh', 'xxxx'],
    ['Hộ Dân ở an thịnh Đông', 'xxxxxx'],
    ['Hội Nông dân xã An Thịnh mở lớp', '_xx'],
    ['Đảng ủy xã An Thịnh chỉ đạo', '_xx'],
    ['An Thịnh và An Thịnh', '_x_'],
    ['thị trấn An Thịnh', '_'],
    ['quận An Thịnh', '_'],
    ['An Thị', 'xx'],
    ['An', 'x'],
  ])('«%s»: %s', (text, expected) => expect(left(text, anThinh)).toBe(expected));

  test('a place of one syllable counts behind its level only', () => {
    const an = ownNames(unit('Hội Nông dân xã An'));
    expect(left('Giữ An toàn ở xã An', an)).toBe('xxxx_');
  });

  test('the committee’s and the district’s place count too, and what the roster calls it', () => {
    const listed: ListedUnit = {
      ...{ code: 'A', name: 'Hội Nông dân xã Bình An', type: 'farmers-union', level: 'commune' },
      ...{ parent: 'Huyện Sông Thương', partyCommittee: 'Đảng ủy xã Hòa Lạc' },
    };
    const of = ownNames(unit('Hội Nông dân xã An Thịnh', 'Huyện ủy Lục Nam'), listed);
    expect(left('Sông Thương, Bình An, Hòa Lạc, Lục Nam, An Thịnh', of)).toBe('_____');
    expect(left('Sông Thương, Bình An, Hòa Lạc, Lục Nam, An Thịnh', anThinh)).toBe('xxxxxxxx_');
  });

  test('the longest of several counts', () => {
    const of = ownNames(unit('Hội Nông dân xã An Thịnh Đông', 'Đảng ủy xã An Thịnh'));
    expect(left('ở An Thịnh Đông và An Thịnh', of)).toBe('x_x_');
  });
});
