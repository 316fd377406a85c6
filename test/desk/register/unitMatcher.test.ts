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
