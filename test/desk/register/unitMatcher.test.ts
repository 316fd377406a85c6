import { describe, expect, test } from 'vitest';
import type { RosterUnit } from '../../../src/check/assess/ListedUnit.js';
import { type AroundDocument, UnitMatcher, type WrittenUnit } from '../../../src/desk/register/UnitMatcher.js';
import { Roster } from '../../../src/desk/roster/Roster.js';

const farmers = (code: string, commune: string, more: Partial<RosterUnit> = {}): RosterUnit => ({
  ...{ code, name: `Hội Nông dân xã ${commune}`, type: 'farmers-union', level: 'commune' },
  ...more,
});
const roster = new Roster([
  farmers('AT', 'An Thịnh', { email: 'hnd.anthinh@bacha.gov.vn' }),
  farmers('PL', 'Phú Lâm', { email: 'Bà Lê Thị B <HND.PhuLam@bacha.gov.vn>' }),
  farmers('XL', 'Xuân Lâm', { email: 'chung@bacha.gov.vn' }),
  farmers('DS', 'Đông Sơn', { email: 'chung@bacha.gov.vn' }),
]);
const matcher = new UnitMatcher(roster, '2022-06-30');
const nowhere: AroundDocument = { path: ['gui.docx'] };
const written = (more: Partial<WrittenUnit> = {}): WrittenUnit => ({ isCertain: false, ...more });
const whole = (commune: string) => ({
  ...{ name: `Hội Nông dân xã ${commune}`, type: 'farmers-union', level: 'commune' },
});
const found = (document: WrittenUnit, around: Partial<AroundDocument> = {}, of = matcher) => {
  const { listed, likely, several, written: said } = of.ofDocument(document, undefined, { ...nowhere, ...around });
  return { ...(listed && { code: listed.code }), ...(likely && { likely }), ...(several && { several }), said };
};

describe('whose a document is', () => {
  test('what a plan says is certain, what a head says only where it was read for certain', () => {
    const unit = { ...whole('An Thịnh'), party_committee: [] } as never;
    expect(matcher.ofPlan(unit, undefined, nowhere)).toMatchObject({ listed: { code: 'AT' } });
    expect(matcher.ofPlan(unit, undefined, nowhere)).not.toHaveProperty('likely');
    const said = 'Hội Nông dân xã An Thịnh';
    expect(found(written({ ...whole('An Thịnh'), isCertain: true }))).toEqual({ code: 'AT', said });
    expect(found(written(whole('An Thịnh')))).toEqual({ code: 'AT', likely: 'document', said });
  });

  test('by the code that a plan gives, whatever its name', () => {
    const unit = { ...whole('An Thịnh'), code: 'pl' } as never;
    expect(matcher.ofPlan(unit, undefined, nowhere).listed?.code).toBe('PL');
  });

  test.each<[string, WrittenUnit, Partial<AroundDocument>, object]>([
    ['its name without a level', written({ name: 'Hội Nông dân xã An Thịnh' }), {}, { code: 'AT', likely: 'document' }],
    ['a name a letter apart', written(whole('An Thịnhh')), {}, { code: 'AT', likely: 'near' }],
    ['the name of its file', written(), { path: ['HND xã Phú Lâm.docx'] }, { code: 'PL', likely: 'path' }],
    ['a folder or mail around it', written(), { path: ['HND xã Phú Lâm', 'kh.docx'] }, { code: 'PL', likely: 'path' }],
    ['the address', written(), { sender: 'Văn thư <hnd.phulam@BACHA.gov.vn>' }, { code: 'PL', likely: 'address' }],
    ['the subject', written(), { subject: 'Hội Nông dân xã Đông Sơn nộp kế hoạch' }, { code: 'DS', likely: 'subject' }],
    ['the sender', written(), { sender: 'Hội Nông dân xã Đông Sơn' }, { code: 'DS', likely: 'sender' }],
    ['nothing', written(), { subject: 'Kế hoạch', sender: 'ai@x.vn' }, {}],
    // To whom it is sent is not whose it is.
    [
      'not the addressee',
      written(),
      { subject: 'Hội Nông dân xã Đông Sơn kính gửi Ban Dân vận Tỉnh ủy, Hội Nông dân xã Phú Lâm' },
      { code: 'DS', likely: 'subject' },
    ],
    ['an address of several', written(), { sender: 'chung@bacha.gov.vn' }, { several: 2 }],
    [
      'an address of several, and a subject that tells',
      written(),
      { sender: 'chung@bacha.gov.vn', subject: 'HND xã Xuân Lâm' },
      { code: 'XL', likely: 'subject' },
    ],
    // What a subject has between slashes is no folder.
    ['a subject with a slash', written(), { subject: '12/KH HND xã Phú Lâm' }, { code: 'PL', likely: 'subject' }],
  ])('%s', (_, document, around, expected) => {
    const { said: __, ...rest } = found(document, around);
    expect(rest).toEqual(expected);
  });

  test('the document comes before what stands around it, that before the address, the address before the subject', () => {
    const around = {
      ...{ sender: 'Hội Nông dân xã Xuân Lâm <hnd.phulam@bacha.gov.vn>', subject: 'Hội Nông dân xã Đông Sơn' },
    };
    const path = ['HND xã An Thịnh.docx'];
    expect(found(written(whole('Xuân Lâm')), { ...around, path }).code).toBe('XL');
    expect(found(written(), { ...around, path }).code).toBe('AT');
    expect(found(written(), around).code).toBe('PL');
    expect(found(written(), { ...around, sender: 'Hội Nông dân xã Xuân Lâm' }).code).toBe('DS');
  });

  describe('to whom a mail is sent is not whose it is', () => {
    const board = {
      code: 'BDV',
      name: 'Ban Dân vận Tỉnh ủy',
      type: 'mass-mobilization-board',
      level: 'province' as const,
    };
    const withBoard = new UnitMatcher(new Roster([...roster.units, board]), '2022-06-30');
    const ofSubject = (subject: string) => found(written(), { subject }, withBoard);

    test.each([
      'Kế hoạch năm 2022 kính gửi Ban Dân vận Tỉnh ủy',
      'Kế hoạch gửi Ban Dân vận Tỉnh ủy',
      'Kế hoạch Kính  gửi:  Ban Dân vận Tỉnh ủy'.replace(':', ''),
      'Kế hoạch gửi các đồng chí Ban Dân vận Tỉnh ủy',
      'Kế hoạch gửi tỉnh ủy, Ban Dân vận Tỉnh ủy',
      'Kế hoạch gửi Thường trực, Ban Dân vận Tỉnh ủy',
      'Kế hoạch gửi đồng chí Trưởng Ban Dân vận Tỉnh ủy',
      'Kế hoạch gửi Văn phòng, Ban Dân vận Tỉnh ủy',
      'KẾ HOẠCH GỬI BAN DÂN VẬN TỈNH ỦY',
    ])('«%s»', (subject) => expect(ofSubject(subject)).toEqual({ said: undefined }));

    test.each([
      ['Ban Dân vận Tỉnh ủy gửi kế hoạch', 'BDV'],
      ['HND xã Phú Lâm gửi Ban Dân vận Tỉnh ủy', 'PL'],
      // Who sends it stands behind the word, too.
      ['Kế hoạch gửi lại của HND xã Phú Lâm', 'PL'],
    ])('«%s»', (subject, code) => expect(ofSubject(subject)).toMatchObject({ code, likely: 'subject' }));
  });

  test.each<[string, object]>([
    ['hnd.phulam@bacha.gov.vn', { code: 'PL' }],
    ['<hnd.phulam@bacha.gov.vn>', { code: 'PL' }],
    ['"Văn thư; xã" <hnd.phulam@bacha.gov.vn>, khac@x.vn', { code: 'PL' }],
    ['ai@x.vn; hnd.phulam@bacha.gov.vn', {}],
    ['hnd.phulam@bacha.gov.vnx', {}],
    ['xhnd.phulam@bacha.gov.vn', {}],
    ['hnd.phulam@', {}],
    ['', {}],
  ])('the address in «%s»', (sender, expected) => {
    const { likely: _, said: __, ...rest } = found(written(), { sender });
    expect(rest).toEqual(expected);
  });

  test('a name alone, or with a type of another unit, is no whole name: it may be the one, and is not', () => {
    const ofName = (more: Partial<WrittenUnit>) =>
      found(written({ name: 'Hội Nông dân xã An Thịnh', isCertain: true, ...more }));
    expect(ofName({})).toMatchObject({ code: 'AT', likely: 'document' });
    expect(ofName({ type: 'farmers-union' })).toMatchObject({ code: 'AT', likely: 'document' });
    expect(ofName({ level: 'commune' })).toMatchObject({ code: 'AT', likely: 'document' });
    expect(ofName({ type: 'farmers-union', level: 'commune' })).not.toHaveProperty('likely');
    expect(found(written({ type: 'farmers-union', level: 'commune' }))).toEqual({ said: undefined });
  });

  test('of two of one name either may be meant, and the folder tells which', () => {
    const two = ['Huyện Một', 'Huyện Hai'].map((parent, i) => farmers(`TL${i + 1}`, 'Tân Lập', { parent }));
    const of = new UnitMatcher(new Roster(two), '2022-06-30');
    expect(found(written(whole('Tân Lập')), {}, of)).toMatchObject({ several: 2 });
    expect(found(written(whole('Tân Lập')), { path: ['huyen hai', 'kh.docx'] }, of)).toMatchObject({
      ...{ code: 'TL2', likely: 'document' },
    });
  });

  test('a subject or sender of a length that no office writes is not looked through', () => {
    const address = 'hnd.phulam@bacha.gov.vn';
    const long = (length: number) => 'x'.repeat(length);
    expect(found(written(), { subject: `${long(380)} HND xã Phú Lâm` })).toMatchObject({ code: 'PL' });
    expect(found(written(), { subject: `${long(500)} HND xã Phú Lâm` })).toEqual({ said: undefined });
    expect(found(written(), { sender: `${long(450)} <${address}>` })).toMatchObject({ code: 'PL' });
    expect(found(written(), { sender: `${long(500)} <${address}>` })).toEqual({ said: undefined });
  });

  test('without a roster only what the document says is told', () => {
    const free = new UnitMatcher(undefined, '2022-06-30');
    const document = written({ ...whole('An Thịnh'), isCertain: true });
    expect(free.ofDocument(document, undefined, nowhere)).toEqual({ written: 'Hội Nông dân xã An Thịnh' });
    expect(free.ofDocument(written(), undefined, nowhere)).toEqual({});
  });
});
