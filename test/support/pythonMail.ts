import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FolderFile } from '../../src/report/Format.js';

/** A letter as the `email` package of Python reads it, strictly. */
export interface ReadLetter {
  file: string;
  /** Names of its headers, in order. */
  headers: string[];
  from: string[];
  to: string[];
  toNames: string[];
  subject: string;
  date: string;
  text: string;
  attachments: { name: string; type: string; size: number; start: string }[];
  /** What the reader had to put up with. */
  defects: string[];
}

const SCRIPT = `
import sys, json, glob, os
from email import policy, message_from_binary_file
strict = policy.SMTP.clone(raise_on_defect=False)
letters = []
for path in sorted(glob.glob(os.path.join(glob.escape(sys.argv[1]), '*.eml'))):
    with open(path, 'rb') as file:
        mail = message_from_binary_file(file, policy=strict)
    defects = [str(one) for part in mail.walk() for one in part.defects]
    defects += [str(one) for name, value in mail.items() for one in value.defects]
    addresses = lambda name: [one.addr_spec for one in mail[name].addresses] if mail[name] else []
    parts = list(mail.iter_attachments())
    letters.append({
        'file': os.path.basename(path), 'headers': mail.keys(), 'from': addresses('From'), 'to': addresses('To'),
        'toNames': [one.display_name for one in mail['To'].addresses] if mail['To'] else [],
        'subject': mail['Subject'], 'date': mail['Date'].datetime.isoformat(),
        'text': mail.get_body(('plain',)).get_content(),
        'attachments': [{'name': p.get_filename(), 'type': p.get_content_type(), 'size': len(p.get_payload(decode=True)),
                         'start': p.get_payload(decode=True)[:2].decode('latin-1')} for p in parts],
        'defects': defects,
    })
json.dump(letters, sys.stdout)
`;

/** The letters of a folder, in the order of their names. */
export function readWithPython(files: readonly FolderFile[]): ReadLetter[] {
  const folder = mkdtempSync(join(tmpdir(), 'rasoat-mail-'));
  try {
    for (const { name, content } of files) writeFileSync(join(folder, name), content);
    const said = execFileSync('python3', ['-c', SCRIPT, folder], { encoding: 'utf8', maxBuffer: 1 << 28 });
    return JSON.parse(said) as ReadLetter[];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
