import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../support/catalogue.js';
import { runRasoat } from '../support/runRasoat.js';

const cwd = mkdtempSync(join(tmpdir(), 'rasoat-register-'));

/** Mails as Python's own library makes them: the names of files in each of its ways, a mail that was forwarded, an archive. */
const MAKE = `
import io, os, sys, zipfile, email.policy
from email.message import EmailMessage
from email.mime.multipart import MIMEMultipart
from email.mime.application import MIMEApplication
from email.header import Header
word, plan = open('kh.docx', 'rb').read(), open('kh.yaml', 'rb').read()
os.makedirs('den')
def save(name, message, policy=email.policy.SMTP):
    open(f'den/{name}.eml', 'wb').write(message.as_bytes(policy=policy))
def mail(sender='Hội Nông dân xã An Thịnh <hnd@x.vn>'):
    m = EmailMessage(); m['From'] = sender; m['To'] = 'bdv@x.vn'; m['Subject'] = 'Kế hoạch'
    m['Date'] = 'Tue, 14 Sep 2021 22:30:00 +0000'; m.set_content('Kính gửi Ban.'); return m
m = mail(); m.add_attachment(word, maintype='application', subtype='msword', filename='KẾ HOẠCH số 12 của Hội Nông dân xã An Thịnh, huyện Sông Thương.docx'); save('1-rfc2231', m)
m = mail(); m.add_attachment(plan, maintype='application', subtype='octet-stream', filename='kế hoạch.yaml'); save('2-utf8', m, email.policy.SMTPUTF8)
m = mail(); m.add_attachment(plan.decode(), subtype='plain', filename='ke-hoach.yaml', disposition='inline'); save('3-inline', m)
old = MIMEMultipart(); old['From'] = Header('Hội LHPN', 'utf-8').encode() + ' <pn@x.vn>'; old['Subject'] = Header('Gửi bản quét', 'utf-8').encode()
part = MIMEApplication(b'%PDF-1.4 /XObject'); part['Content-Disposition'] = 'attachment; filename="' + Header('bản quét.pdf', 'utf-8').encode() + '"'; old.attach(part); save('4-rfc2047', old)
inner = mail(); inner.add_attachment(word, maintype='application', subtype='msword', filename='a.docx')
m = mail('Văn phòng <vp@x.vn>'); m.add_attachment(inner); save('5-forwarded', m)
b = io.BytesIO(); z = zipfile.ZipFile(b, 'w', zipfile.ZIP_DEFLATED); z.writestr('thư mục/kế hoạch.yaml', plan); z.writestr('thư mục/', b''); z.close()
m = mail(); m.add_attachment(b.getvalue(), maintype='application', subtype='zip', filename='tất cả.zip'); save('6-zip', m)
m = mail(); m.add_alternative('<p>Kính gửi</p>', subtype='html'); m.get_payload()[1].add_related(b'\\x89PNG\\r\\n\\x1a\\n', 'image', 'png', cid='<l@x>', filename='logo.png'); save('7-logo', m)
`;

beforeAll(async () => {
  cpSync(`${root}test/convert/documents/hoi-nong-dan-xa.docx`, join(cwd, 'kh.docx'));
  cpSync(`${root}examples/plans/tinh-doan-bac-ha.yaml`, join(cwd, 'kh.yaml'));
  execFileSync('python3', ['-c', MAKE], { cwd });
  const roster = `${root}examples/danh-sach-don-vi.csv`;
  const { code } = await runRasoat(['receive', 'den', '--roster', roster, '-o', 'xlsx:so.xlsx', '-o', 'csv:so.csv'], {
    cwd,
  });
  expect(code).toBe(0);
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

test('what is in mails of Python is read as it was put into them', () => {
  const rows = parse(readFileSync(join(cwd, 'so.csv')), { bom: true, delimiter: ';', from_line: 2 }) as string[][];
  expect(rows.map(([file, state, code]) => [file, state, code])).toEqual([
    [
      '1-rfc2231.eml › KẾ HOẠCH số 12 của Hội Nông dân xã An Thịnh, huyện Sông Thương.docx',
      'mới có bản Word',
      'HND-AT',
    ],
    ['2-utf8.eml › kế hoạch.yaml', 'kế hoạch đọc được', 'TN-BH'],
    ['3-inline.eml › ke-hoach.yaml', 'kế hoạch đọc được', 'TN-BH'],
    ['4-rfc2047.eml › bản quét.pdf', 'bản quét', ''],
    ['5-forwarded.eml › thư đính kèm 1.eml › a.docx', 'mới có bản Word', 'HND-AT'],
    ['6-zip.eml › tất cả.zip › thư mục/kế hoạch.yaml', 'kế hoạch đọc được', 'TN-BH'],
    ['7-logo.eml › logo.png', 'không rõ', 'HND-AT'],
  ]);
  expect(rows[0]?.slice(7, 9)).toEqual(['Hội Nông dân xã An Thịnh <hnd@x.vn>', '2021-09-15']);
});

test('LibreOffice opens the register, and has in it what the CSV has', () => {
  const profile = `-env:UserInstallation=file://${join(cwd, 'profile')}`;
  execFileSync(
    'soffice',
    [profile, '--headless', '--convert-to', 'csv:Text - txt - csv (StarCalc):59,34,76', '--outdir', 'mo', 'so.xlsx'],
    { cwd },
  );
  const opened = parse(readFileSync(join(cwd, 'mo/so.csv')), {
    bom: true,
    delimiter: ';',
    relax_column_count: true,
    from_line: 3,
  }) as string[][];
  const written = parse(readFileSync(join(cwd, 'so.csv')), { bom: true, delimiter: ';' }) as string[][];
  const plain = (rows: string[][]) =>
    rows.map((row) => row.map((cell) => cell.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1')));
  expect(plain(opened)).toEqual(plain(written));
});
