import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { makeForm } from '../../src/form/makeForm.js';
import { readForm } from '../../src/form/readForm.js';
import { sayIn } from '../../src/messages/Say.js';
import { catalogue } from '../support/catalogue.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const form = makeForm({ type: 'farmers-union', level: 'commune', name: 'Hội Nông dân xã A' }, catalogue, {
  language: 'vi',
  vocabulary: 'vi',
});

/** The form with parts that its sheet of tasks refers to. */
function withParts(parts: Readonly<Record<string, { type: string; xml: string }>>): Uint8Array {
  const files = unzipSync(form);
  const book = strFromU8(files['xl/workbook.xml'] ?? new Uint8Array());
  const at = [...book.matchAll(/<sheet name="([^"]*)"/g)].findIndex(([, name]) => name === 'Nhiệm vụ') + 1;
  const refers = Object.entries(parts).map(
    ([name, { type }], i) => `<Relationship Id="r${i}" Type="${OFFICE}/${type}" Target="../${name}"/>`,
  );
  return zipSync({
    ...files,
    ...Object.fromEntries(Object.entries(parts).map(([name, { xml }]) => [`xl/${name}`, strToU8(xml)])),
    [`xl/worksheets/_rels/sheet${at}.xml.rels`]: strToU8(`<Relationships>${refers.join('')}</Relationships>`),
  });
}

const comments = (...all: [ref: string, text: string][]) => ({
  type: 'comments',
  xml: `<comments xmlns="${MAIN}"><authors><author>A</author></authors><commentList>${all
    .map(([ref, text]) => `<comment ref="${ref}"><text><r><t>A:</t></r><r><t>${text}</t></r></text></comment>`)
    .join('')}</commentList></comments>`,
});
const drawing = (...anchors: string[]) => ({
  type: 'drawing',
  xml: `<xdr:wsDr xmlns:xdr="x" xmlns:a="a">${anchors
    .map(
      (content) =>
        `<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>6</xdr:row></xdr:from><xdr:to><xdr:col>3</xdr:col><xdr:row>9</xdr:row></xdr:to>${content}</xdr:twoCellAnchor>`,
    )
    .join('')}</xdr:wsDr>`,
});
const said = (text: string) => `<xdr:sp><xdr:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></xdr:txBody></xdr:sp>`;

test.each([
  ['a comment', { 'c.xml': comments(['B6', ' làm từ tháng 5']) }, ['Nhiệm vụ!B6 comment A: làm từ tháng 5']],
  ['an empty comment', { 'c.xml': { type: 'comments', xml: comments(['B6', '']).xml.replace('A:', '') } }, []],
  [
    'a box of text and a picture',
    { 'd.xml': drawing(said('trong khung'), '<xdr:pic/>') },
    ['Nhiệm vụ!B7 shape trong khung', 'Nhiệm vụ!B7 picture '],
  ],
  ['a line, which says nothing', { 'd.xml': drawing('<xdr:cxnSp/>') }, []],
  ['settings of a printer', { 'p.bin': { type: 'printerSettings', xml: 'x' } }, []],
])('what stands over the cells is named: %s', (_, parts, expected) => {
  const read = readForm(withParts(parts as Parameters<typeof withParts>[0]));
  if ('fault' in read) throw new Error(read.fault.reason);
  expect(read.problems.map(({ kind, level }) => `${kind} ${level}`)).toEqual(expected.map(() => 'form-beside note'));
  expect(
    read.problems.map(({ params, range }) =>
      [range.cell, ...Object.values(params as Record<string, string>)].join(' '),
    ),
  ).toEqual(expected);
  for (const language of ['vi', 'en'] as const)
    for (const problem of read.problems) expect(sayIn(language).finding(problem)).not.toContain('undefined');
});

test('more than a form can have are refused, and not left out', () => {
  const many = Array.from({ length: 10_001 }, (_, i) => [`B${i + 1}`, 'a'] as [string, string]);
  expect(readForm(withParts({ 'c.xml': comments(...many) }))).toMatchObject({ fault: { reason: 'too-many-cells' } });
  const read = readForm(withParts({ 'c.xml': comments(...many.slice(1)) }));
  expect('problems' in read && read.problems.length).toBe(10_000);
});
