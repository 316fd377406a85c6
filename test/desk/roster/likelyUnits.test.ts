import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RosterUnit } from '../../../src/check/assess/ListedUnit.js';
import { LikelyUnits } from '../../../src/desk/roster/likely/LikelyUnits.js';
import { NearNames } from '../../../src/desk/roster/likely/NearNames.js';
import { PathNames } from '../../../src/desk/roster/likely/PathNames.js';
import { Roster } from '../../../src/desk/roster/Roster.js';

const unit = (code: string, name: string, type: string, more: Partial<RosterUnit> = {}): RosterUnit => ({
  ...{ code, name, type, level: 'commune' },
  ...more,
});
const farmers = (code: string, commune: string, parent?: string) =>
  unit(code, `Hội Nông dân xã ${commune}`, 'farmers-union', parent === undefined ? {} : { parent });
const codes = (units: readonly { code: string }[]) => units.map(({ code }) => code);

describe('names one letter apart', () => {
  const units = [
    farmers('AT', 'An Thịnh', 'Huyện Sông Thương'),
    farmers('PL', 'Phú Lâm'),
    farmers('PN', 'Phú Lân'),
    unit('PN2', 'Hội Liên hiệp Phụ nữ xã An Thịnh', 'womens-union'),
  ];
  const near = (name: string, ...types: string[]) => codes(new NearNames(units).near(name, types)).sort();

  test.each<[string, string[], string[]]>([
    ['Hội Nông dân xã An Thịnh', [], ['AT']],
    ['Hội Nông dân xã An Thịnhh', [], ['AT']],
    ['Hội Nông dân xã An Thịn', [], ['AT']],
    ['Hội Nông dân xã An Thịnk', [], ['AT']],
    ['Hội Nông dân xã Ân Thịnh', [], ['AT']],
    // A tone is a letter of its own, and so is a mark with its letter.
    ['Hội Nông dân xã An Thinh', [], ['AT']],
    ['Hội Nông dân xã Ân Thinh', [], []],
    ['Hội Nông dân xã An Thịnhhh', [], []],
    ['Hội Nông dân xã Thịnh', [], []],
    // The place alone tells, where the type is known.
    ['Hội ND Việt Nam xã An Thịnhh', ['farmers-union'], ['AT']],
    ['xã An Thịnhh', ['womens-union'], ['PN2']],
    ['xã An Thịnhh', [], []],
    // With the district behind it.
    ['Hội Nông dân xã An Thịnhh, huyện Sông Thương', [], ['AT']],
    ['Hội Nông dân xã An Thịnhh, huyện Sông Thươn', [], []],
    // Of two that are as near, both.
    ['Hội Nông dân xã Phú Lâ', [], ['PL', 'PN']],
    // Written without any diacritics, it is compared without them.
    ['Hoi Nong dan xa An Thinhh', [], ['AT']],
    ['Hoi Nong dan xa Phu La', [], ['PL', 'PN']],
    ['', [], []],
  ])('«%s» of %j', (name, types, expected) => expect(near(name, ...types)).toEqual(expected));

  test('are found for any name and slip', () => {
    const letter = fc.constantFrom(...'abcdđeghiklmnopqrstuvxy');
    const place = fc.array(letter, { minLength: 4, maxLength: 12 }).map((letters) => letters.join(''));
    const slip = fc.tuple(place, fc.nat(), letter, fc.constantFrom('more', 'fewer', 'other'));
    fc.assert(
      fc.property(slip, ([name, at, other, kind]) => {
        const own = new NearNames([unit('A', `Hội Nông dân xã đ${name}`, 'farmers-union')]);
        const letters = [...name];
        letters.splice(at % name.length, kind === 'more' ? 0 : 1, ...(kind === 'fewer' ? [] : [other]));
        expect(codes(own.near(`Hội Nông dân xã đ${letters.join('')}`, []))).toEqual(['A']);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the names of files and folders', () => {
  const units = [
    farmers('ND-AT', 'An Thịnh', 'Huyện Sông Thương'),
    farmers('ND-TL1', 'Tân Lập', 'Huyện Sông Thương'),
    farmers('ND-TL2', 'Tân Lập', 'Thành phố Bắc Hà'),
    farmers('ND-X', 'Xuân'),
    unit('DU-AT', 'Đảng ủy xã An Thịnh', 'party-committee'),
    unit('17', 'Hội Cựu chiến binh xã An Thịnh', 'veterans-association'),
    unit('BDV', 'Ban Dân vận Tỉnh ủy', 'mass-mobilization-board', { level: 'province' }),
    unit('TU', 'Tỉnh ủy Bắc Hà', 'party-committee', { level: 'province' }),
    unit('X1', 'Hội Cựu chiến binh xã Phú Lâm', 'veterans-association'),
  ];
  const paths = new PathNames(units);

  test.each<[string, string[]]>([
    ['hoi-nong-dan-xa-an-thinh.yaml', ['ND-AT']],
    ['01. Hội ND xã An Thịnh (gửi lại).docx', ['ND-AT']],
    ['HND xã An Thịnh.2022.pdf', ['ND-AT']],
    ['[2022] HND xã An Thịnh [gửi lại].docx', ['ND-AT']],
    ['HND+xã+An Thịnh;v2.docx', ['ND-AT']],
    ['dang-uy-xa-an-thinh.yaml', ['DU-AT']],
    ['ke-hoach/xa-an-thinh/hoi-nong-dan.yaml', ['ND-AT']],
    ['xa-an-thinh/hoi nong dan 2022.yaml', ['ND-AT']],
    // The place of the file itself goes before that of a folder, and a name of another place is not of this one.
    ['xa-an-thinh/hoi-nong-dan-xa-xuan.yaml', ['ND-X']],
    ['xa-an-thinh/hoi-nong-dan-xa-phu-lam.yaml', []],
    // A name of a type that is the whole name of a unit, too.
    ['Ban Dân vận Tỉnh ủy.docx', ['BDV']],
    ['ban-dan-van-tinh-uy.2022.yaml', ['BDV']],
    ['tinh-uy-bac-ha.yaml', ['TU']],
    ['ban-dan-van.yaml', []],
    // By its code, though something else is named too.
    ['gui lan 2/ND-X_hoi-nong-dan-xa-an-thinh.yaml', ['ND-X']],
    // A code of figures, or of two letters, may mean anything.
    ['17.yaml', []],
    ['x1.yaml', []],
    // Two of one name: those of the district that the nearest folder names.
    ['hoi-nong-dan-xa-tan-lap.yaml', ['ND-TL1', 'ND-TL2']],
    ['song-thuong/hoi-nong-dan-xa-tan-lap.yaml', ['ND-TL1']],
    ['huyen-song-thuong/tp-bac-ha/hoi-nong-dan-xa-tan-lap.yaml', ['ND-TL2']],
    ['thanh pho bac ha/x/hoi-nong-dan-xa-tan-lap.yaml', ['ND-TL2']],
    // A folder of another district is not the unit's; of a unit without one nothing can contradict it.
    ['bac-ha/hoi-nong-dan-xa-an-thinh.yaml', []],
    ['bac-ha/hoi-nong-dan-xa-xuan.yaml', ['ND-X']],
    // So far up nobody looks.
    ['hoi-nong-dan-xa-an-thinh/1/2/3/4/a.yaml', ['ND-AT']],
    ['hoi-nong-dan-xa-an-thinh/1/2/3/4/5/a.yaml', []],
    ['xa-an-thinh.yaml', []],
    ['hoi-nong-dan.yaml', []],
    ['', []],
  ])('%s', (file, expected) => expect(codes(paths.unitsOf(file))).toEqual(expected));

  test('of units of one name those of the district of a folder, never of the file', () => {
    const two = units.slice(1, 3);
    expect(codes(paths.inFolder(two, 'song thuong/a.yaml'))).toEqual(['ND-TL1']);
    expect(codes(paths.inFolder(two, 'song thuong.yaml'))).toEqual([]);
    expect(codes(paths.inFolder(units, 'an-thinh/a.yaml'))).toEqual([]);
  });

  test('a name as long as a file may have costs no time and names none', () => {
    expect(paths.unitsOf(`${'hoi-nong-dan-'.repeat(10_000)}xa-an-thinh.yaml`)).toEqual([]);
  });
});

describe('of which unit a file may be', () => {
  const four = ['A', 'B', 'C', 'D'].map((code) => farmers(code, 'Tân Lập', `Huyện ${code}`));
  const likely = (units: RosterUnit[]) => new LikelyUnits(new Roster(units));
  const told = (found: readonly { unit: { code: string }; why: string }[]) =>
    found.map(({ unit: { code }, why }) => `${code} ${why}`);

  test('three at most: of more nobody can tell', () => {
    const name = 'Hội Nông dân xã Tân Lập';
    expect(told(likely(four.slice(0, 3)).of({ file: 'a.yaml', name }))).toEqual(['A name', 'B name', 'C name']);
    expect(told(likely(four).of({ file: 'a.yaml', name }))).toEqual([]);
    // A folder tells which of them.
    expect(told(likely(four).of({ file: 'huyen b/a.yaml', name }))).toEqual(['B name']);
  });

  test('by what it says of itself, then by its path; where they agree it is one', () => {
    const units = likely([farmers('A', 'An Thịnh'), farmers('P', 'Phú Lâm')]);
    const file = 'hoi-nong-dan-xa-an-thinh.yaml';
    expect(told(units.of({ file, name: 'Hội Nông dân xã An Thịnh' }))).toEqual(['A name']);
    expect(told(units.of({ file, name: 'Hội Nông dân xã Phú Lâm' }))).toEqual(['P name', 'A path']);
    expect(told(units.of({ file, name: 'Hội Nông dân xã Phú Lâmm' }))).toEqual(['P near-name', 'A path']);
    expect(told(units.of({ file, name: ' ' }))).toEqual(['A path']);
    expect(told(units.of({ file }))).toEqual(['A path']);
    expect(told(units.of({ file: 'a.yaml', name: 'xã Phú Lâm', type: 'farmers-union' }))).toEqual(['P name']);
    expect(told(units.of({ file: 'a.yaml', name: 'xã Phú Lâm' }))).toEqual([]);
  });

  test('a code in the name of the file tells which of two of one name is meant', () => {
    const two = ['TL-1', 'TL-2'].map((code) => farmers(code, 'Tân Lập'));
    expect(told(likely(two).of({ file: 'TL-2.yaml', name: 'Hội Nông dân xã Tân Lập' }))).toEqual(['TL-2 name']);
    expect(told(likely(two).of({ file: 'TL-3.yaml', name: 'Hội Nông dân xã Tân Lập' }))).toEqual([
      ...['TL-1 name', 'TL-2 name'],
    ]);
  });

  test('units that it cannot be told of come first, and the path may tell which', () => {
    const units = likely(four);
    const namesakes = four.slice(0, 2);
    expect(told(units.of({ file: 'a.yaml', name: 'x', namesakes }))).toEqual(['A namesake', 'B namesake']);
    expect(told(units.of({ file: 'huyen b/a.yaml', name: 'x', namesakes }))).toEqual(['B namesake']);
  });

  test('a plan of a unit by its code may be of the one that it names, or its file: not where that is its own', () => {
    const [a, p, q] = [farmers('A-1', 'An Thịnh'), farmers('P-1', 'Phú Lâm'), farmers('Q-1', 'Quế Sơn')];
    const units = likely([a, p, q]);
    const file = 'hoi-nong-dan-xa-phu-lam.yaml';
    expect(told(units.besides(a, 'a.yaml', 'Hội Nông dân xã An Thịnh'))).toEqual([]);
    expect(told(units.besides(a, 'a.yaml', 'Hội Nông dân xã Phú Lâm'))).toEqual(['P-1 name']);
    expect(told(units.besides(a, file))).toEqual(['P-1 path']);
    expect(told(units.besides(a, file, 'Hội Nông dân xã Phú Lâm'))).toEqual(['P-1 name']);
    expect(told(units.besides(a, file, 'Hội Nông dân xã Quế Sơn'))).toEqual(['Q-1 name', 'P-1 path']);
    expect(told(units.besides(p, file, 'Hội Nông dân xã Quế Sơn'))).toEqual(['Q-1 name']);
    // Four of the name: nobody can tell.
    const name = 'Hội Nông dân xã Tân Lập';
    expect(told(likely([...four, a]).besides(a, 'a.yaml', name))).toEqual([]);
    expect(told(likely([...four.slice(1), a]).besides(a, 'a.yaml', name))).toEqual(['B name', 'C name', 'D name']);
  });
});
