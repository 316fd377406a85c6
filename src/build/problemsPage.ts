import type { Language } from '../messages/Language.js';
import type { RuleText } from '../messages/RuleText.js';
import { messages } from '../messages/sentences.js';
import { md } from '../report/markdown/escape.js';
import { MISSING_PLAN } from '../report/shared/annotations.js';

/** The page that `helpUri` leads to: every kind of problem, what it is and what is to be done about it. */
export function problemsPage(language: Language): string {
  const { problems, across, missing, roster } = messages[language].rules;
  const remarks = Object.entries(roster).map(([kind, text]) => [`roster-${kind}`, text]);
  const { title, lead, of } = HEADS[language];
  const sections: [string, Readonly<Record<string, RuleText>>][] = [
    [of.plan, problems],
    [of.across, { ...across, [MISSING_PLAN]: missing, ...Object.fromEntries(remarks) }],
  ];
  const body = sections.map(
    ([head, kinds]) =>
      `## ${head}\n\n${Object.entries(kinds)
        .map(([kind, text]) => `### \`${kind}\`\n\n**${md(text.title)}.** ${md(text.todo)}\n`)
        .join('\n')}`,
  );
  return `<!-- Generated from the messages by \`npm run generate\`. Do not edit. -->\n\n# ${title}\n\n${lead}\n\n${body.join('\n')}`;
}

const HEADS = {
  vi: {
    title: 'Các loại sai sót',
    lead: '*English: [problems.md](problems.md)*\n\nMỗi loại có tên như trong báo cáo JSON (`kind`) và SARIF (`ruleId`).',
    of: { plan: 'Trong một kế hoạch', across: 'Giữa các kế hoạch và với danh sách đơn vị' },
  },
  en: {
    title: 'Kinds of problems',
    lead: '*Tiếng Việt: [problems.vi.md](problems.vi.md)*\n\nEach is called as in the JSON report (`kind`) and in SARIF (`ruleId`).',
    of: { plan: 'In one plan', across: 'Across plans, and against the roster' },
  },
};
