import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { differingSections } from '../../src/form/differingSections.js';
import { makeForm } from '../../src/form/makeForm.js';
import { planForm } from '../../src/form/planForm.js';
import { readForm } from '../../src/form/readForm.js';
import { writeForm } from '../../src/form/writeForm.js';
import { sayIn } from '../../src/messages/Say.js';
import { parseForm, parsePlan } from '../../src/plan/reader/parsePlans.js';
import { decodePlan } from '../../src/shell/read/readPlanFile.js';
import { catalogue, root } from '../support/catalogue.js';

const folder = mkdtempSync(join(tmpdir(), 'rasoat-office-'));
const plans = ['test/plan/plans/ok/', 'test/plan/plans/bad/', 'examples/plans/'].flatMap((at) =>
  readdirSync(root + at)
    .filter((name) => /\.ya?ml$/.test(name))
    .flatMap((name) => {
      const decoded = decodePlan(readFileSync(root + at + name));
      const text = 'text' in decoded ? decoded.text : '';
      const made = /^---/m.test(text) ? undefined : planForm(text, { catalogue, say: sayIn('vi'), vocabulary: 'vi' });
      return made && parsePlan(text).plan ? [{ name: `${at}${name}`, text, bytes: writeForm(made.pages, 'vi') }] : [];
    }),
);
const unit = { type: 'farmers-union', level: 'commune', name: 'Hội Nông dân xã An Thịnh' };
const blank = makeForm(unit, catalogue, { language: 'vi', vocabulary: 'vi' });

const AT_ONCE = 40;

/** What LibreOffice makes of forms that it opens and saves. */
beforeAll(() => {
  for (const [i, { bytes }] of plans.entries()) writeFileSync(join(folder, `p${i}.xlsx`), bytes);
  writeFileSync(join(folder, 'blank.xlsx'), blank);
  const names = readdirSync(folder).map((name) => join(folder, name));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  // Of hundreds at once it leaves some out.
  for (let at = 0; at < names.length; at += AT_ONCE)
    execFileSync(
      'soffice',
      [
        ...[profile, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'saved')],
        ...names.slice(at, at + AT_ONCE),
      ],
      { stdio: 'pipe' },
    );
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const saved = (name: string) => {
  const form = readForm(readFileSync(join(folder, 'saved', name)));
  if (!('text' in form)) throw new Error(form.fault.reason);
  return form;
};

test('a form that LibreOffice has saved keeps the plan and what is wrong with it', () => {
  expect(plans.length).toBeGreaterThan(200);
  const other = plans.flatMap(({ name, text }, i) => {
    const form = saved(`p${i}.xlsx`);
    const [again] = parseForm(form);
    const sections = again ? differingSections(parsePlan(text), again) : ['*'];
    return sections.length > 0 ? [`${name}: ${sections}`] : [];
  });
  expect(other).toEqual([]);
});

test('a blank form stays as it was, its cells texts and its headings locked', () => {
  const form = saved('blank.xlsx');
  const own = readForm(blank);
  expect(form.problems).toEqual([]);
  expect('text' in own && own.text).toBe(form.text);
});
