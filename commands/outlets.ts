import { defineCommand, reply } from '../src/command.ts';

/** What is held: articles by outlet, and what could not be read. */
export default defineCommand({
  name: 'outlets',
  description: 'List the outlets and articles held, with what could not be read',
  options: {},
  needsAnOption: false,
  audience: 'asker',
  examples: [{ line: '/outlets', holds: 'South China Morning Post' }],
  run({ newsroom: { look } }) {
    const holdings = look.holdings();
    const blocks = look
      .outlets()
      .flatMap(({ name, articles, undated, quotations, headlines }) => [
        reply.text(
          `${name ?? 'Outlet not stated'} — ${reply.counted(articles, 'article')}, ${undated} undated, ${reply.counted(quotations, 'quotation')}`,
        ),
        ...reply.headlines(headlines),
      ]);
    const nothing = reply.empty(['No article is held.'], [['Put .txt, .md or .json articles into the corpus folder.']]);
    return reply.answer(
      ['Outlets and articles held'],
      'asker',
      [...(blocks.length > 0 ? blocks : [nothing]), ...holdings.problems.map(reply.problem)],
      { lookedAt: reply.lookedAt(holdings) },
    );
  },
});
