import { describe, expect, test } from 'vitest';
import { openMail } from '../../../src/shell/receive/openMail.js';

const MEBIBYTE = 1024 * 1024;
const FIRST = 'From: a@b.vn\r\nSubject: x\r\nContent-Type: text/plain\r\n';

/** A mail whose head takes so many bytes, without the line ends. */
function mailOf(length: number): Buffer {
  const line = `X-Way: ${'a'.repeat(900)}\r\n`;
  const rest = length - (FIRST.length - 6);
  const lines = Math.floor(rest / (line.length - 2));
  const last = `X: ${'b'.repeat(rest - lines * (line.length - 2) - 3)}\r\n`;
  return Buffer.from(`${FIRST}${line.repeat(lines)}${last}\r\nxin gui ke hoach\r\n`);
}

describe('the head of a mail', () => {
  test('may be a mebibyte, with room for ten thousand addresses', async () => {
    expect(await openMail(mailOf(MEBIBYTE))).toMatchObject({
      sender: 'a@b.vn',
      subject: 'x',
      words: 'xin gui ke hoach\n',
    });
    const addresses = Array.from({ length: 10_000 }, (_, i) => `canbo.so.${i}@xa-an-thinh.bacha.gov.vn`);
    const mail = `From: a@b.vn\r\nTo: ${addresses.join(',\r\n ')}\r\n\r\nxin gui\r\n`;
    expect(await openMail(Buffer.from(mail))).toMatchObject({ sender: 'a@b.vn', words: 'xin gui\n' });
  });

  test('is none that can be read where it is a byte longer, also that of a part of it', async () => {
    expect(await openMail(mailOf(MEBIBYTE + 1))).toBeUndefined();
    const part = mailOf(MEBIBYTE).toString('latin1');
    const whole = `From: a@b.vn\r\nContent-Type: multipart/mixed; boundary=z\r\n\r\n--z\r\n${part}\r\n--z--\r\n`;
    expect(await openMail(Buffer.from(whole))).toBeUndefined();
  });
});
