import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { layoutForm } from '../../src/form/layoutForm.js';
import { readForm } from '../../src/form/readForm.js';
import { skeletonContent } from '../../src/form/skeletonContent.js';
import { writeForm } from '../../src/form/writeForm.js';
import { sayIn } from '../../src/messages/Say.js';
import { catalogue } from '../support/catalogue.js';

test('make', () => {
  for (const [type, level, name] of [
    ['veterans-association', 'district', 'Hội Cựu chiến binh huyện Sông Thương'],
    ['people-committee', 'commune', 'UBND xã An Thịnh'],
    ['party-committee', 'province', 'Tỉnh ủy'],
  ] as const) {
    const unit = { type, level, name, committees: ['Huyện ủy Sông Thương'] };
    const say = sayIn('vi');
    const bytes = writeForm(
      layoutForm(skeletonContent(unit, catalogue, say, 'vi'), { say, vocabulary: 'vi', catalogue, unit }),
      'vi',
    );
    writeFileSync(`/tmp/hu/${type}.xlsx`, bytes);
    const form = readForm(bytes);
    if (type === 'veterans-association') console.log('text' in form ? form.text + JSON.stringify(form.problems) : form);
  }
});
