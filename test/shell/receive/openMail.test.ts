import { describe, expect, test } from 'vitest';
import { openMail } from '../../../src/shell/receive/openMail.js';
import { attached, base64, type MailPart, mail, utf8 } from '../../support/mail.js';

const HEADS = 'From: x@y.vn\nSubject: KH';
const namesOf = async (...parts: MailPart[]) => (await openMail(mail(HEADS, ...parts)))?.files.map(({ name }) => name);

describe('names of attached files', () => {
  test.each([
    ['RFC 2231, as Thunderbird writes it', `filename*=UTF-8''K%E1%BA%BE%20HO%E1%BA%A0CH.docx`, 'KẾ HOẠCH.docx'],
    [
      'RFC 2231 in pieces',
      `filename*0*=UTF-8''K%E1%BA%BE%20; filename*1*=HO%E1%BA%A0CH; filename*2=.docx`,
      'KẾ HOẠCH.docx',
    ],
    [
      'RFC 2047 within quotation marks, as Outlook and Gmail write it',
      'filename="=?UTF-8?B?S+G6viBIT+G6oENILmRvY3g=?="',
      'KẾ HOẠCH.docx',
    ],
    ['RFC 2047 in pieces', 'filename="=?utf-8?B?S+G6viA=?=\n =?utf-8?B?SE/huqBDSC5kb2N4?="', 'KẾ HOẠCH.docx'],
    ['RFC 2047 by letters', 'filename="=?UTF-8?Q?K=E1=BA=BE_HO=E1=BA=A0CH.docx?="', 'KẾ HOẠCH.docx'],
    ['raw UTF-8', `filename="${utf8('KẾ HOẠCH.docx')}"`, 'KẾ HOẠCH.docx'],
    ['raw TCVN3', 'filename="K\u00d5 ho\u00b9ch.doc"', 'Kế hoạch.doc'],
    ['with folders, which stay a name', 'filename="../../KH.yaml"', '../../KH.yaml'],
  ])('%s', async (_, filename, expected) => {
    expect(await namesOf(attached(filename, 'x'))).toEqual([expected]);
  });

  test('a name only at the type', async () => {
    const part: MailPart = [
      'Content-Type: application/msword; name="a.doc"\nContent-Transfer-Encoding: base64',
      base64('x'),
    ];
    expect(await namesOf(part)).toEqual(['a.doc']);
  });
});

describe('what is a file', () => {
  test('a text with a name, shown or not, is one and no words', async () => {
    const shown: MailPart = [
      'Content-Type: text/plain; charset=utf-8\nContent-Disposition: inline; filename="kh.yaml"',
      'a: b',
    ];
    const only: MailPart = ['Content-Type: text/plain; name="kh2.yaml"', 'c: d'];
    const words: MailPart = ['Content-Type: text/plain', 'Kinh gui'];
    const opened = await openMail(mail(HEADS, words, shown, only));
    expect(opened?.files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString().trim()])).toEqual([
      ['kh.yaml', 'a: b'],
      ['kh2.yaml', 'c: d'],
    ]);
    expect(opened?.words.trim()).toBe('Kinh gui');
  });

  test('one without anything in it', async () => {
    const opened = await openMail(mail(HEADS, attached('filename="rong.docx"', '')));
    expect(opened?.files.map(({ name, bytes }) => [name, bytes.length])).toEqual([['rong.docx', 0]]);
  });

  test('a mail that was forwarded, with a disposition or without', async () => {
    const inner = 'From: a@b\nSubject: x\n\nxin chao';
    const opened = await openMail(
      mail(
        HEADS,
        ['Content-Type: message/rfc822', inner],
        ['Content-Type: message/rfc822\nContent-Disposition: inline', inner],
      ),
    );
    expect(opened?.files.map(({ isMail }) => isMail)).toEqual([true, true]);
  });

  test('a mail that is a file and nothing else', async () => {
    const bytes = Buffer.from(
      'From: x@y\nContent-Type: application/pdf; name="kh.pdf"\nContent-Transfer-Encoding: base64\n\nJVBERi0=\n',
    );
    expect((await openMail(bytes))?.files.map(({ name, bytes: own }) => [name, Buffer.from(own).toString()])).toEqual([
      ['kh.pdf', '%PDF-'],
    ]);
  });

  test('what is left of a mail that was cut off', async () => {
    const whole = mail(HEADS, attached('filename="a.docx"', 'a'.repeat(3000)), attached('filename="b.docx"', 'b'));
    expect((await openMail(whole.subarray(0, 1500)))?.files.map(({ name }) => name)).toEqual(['a.docx']);
  });

  test('bytes that are no base64 are what can be made of them', async () => {
    const opened = await openMail(mail(HEADS, [attached('filename="a.bin"', '')[0], 'UEsD!!@@ä']));
    expect(opened?.files).toHaveLength(1);
  });
});

test('who sent it, and on which day in Viet Nam', async () => {
  const opened = await openMail(
    Buffer.from(
      'From: =?UTF-8?B?SOG7mWkgTsO0bmcgZMOibg==?= <hnd@x.vn>\nDate: Tue, 14 Sep 2021 22:30:00 +0000\nSubject: =?UTF-8?Q?K=E1=BA=BF_ho=E1=BA=A1ch?=\n\nx',
    ),
  );
  expect(opened).toMatchObject({ sender: 'Hội Nông dân <hnd@x.vn>', sent: '2021-09-15', subject: 'Kế hoạch' });
});

test.each(['', 'Date: hôm qua\n\nx', 'From: \n\n', '\n\n\n', `Subject: ${'x'.repeat(100_000)}\n\nx`])(
  'heads of any kind',
  async (text) => {
    expect(await openMail(Buffer.from(text))).toMatchObject({ files: [] });
  },
);

describe('a mail of nothing but lines is opened in little time and room', () => {
  test.each([
    ['before its parts', ''],
    ['in a text', '--B\r\nContent-Type: text/plain\r\n\r\n'],
    ['in a file', '--B\r\nContent-Type: text/x-yaml; name=kh.yaml\r\nContent-Transfer-Encoding: 8bit\r\n\r\n'],
  ])('%s', async (where, part) => {
    const head = `${HEADS}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n${part}`;
    const opened = await openMail(Buffer.from(`${head}${'\n'.repeat(400_000)}`));
    expect(opened?.files.map(({ bytes }) => bytes.length)).toEqual(where === 'in a file' ? [400_000] : []);
  });

  test('what stands in the lines is the same, whatever their ends', async () => {
    const text = 'đơn vị:\r\n  tên: A\n\n  cấp: xã\r\n';
    const part = `--B\nContent-Type: text/x-yaml; name=kh.yaml\nContent-Transfer-Encoding: 8bit\n\n${text}--B--\n`;
    const opened = await openMail(
      Buffer.from(`${HEADS}\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n${part}`),
    );
    expect(Buffer.from(opened?.files[0]?.bytes ?? []).toString()).toBe('đơn vị:\n  tên: A\n\n  cấp: xã\n');
  });
});
