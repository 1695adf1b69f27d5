/** Folds a word so that spelling, case, accents and apostrophes make no difference; never for display. */

const CACHE_MOST = 50_000;
const known = new Map<string, string>();

/** `Colour’s` → `color's` without its apostrophe: `colors`; `U.S` → `us`; `organise` → `organize`. */
export function plainWord(word: string): string {
  const found = known.get(word);
  if (found !== undefined) return found;
  if (known.size >= CACHE_MOST) known.clear();
  const plain = oneSpelling(
    word
      .normalize('NFKD')
      .replace(/[\p{M}'’ʼ‘`.]/gu, '')
      .toLowerCase(),
  );
  known.set(word, plain);
  return plain;
}

/** British and American spellings of one word. */
function oneSpelling(word: string): string {
  const abbreviated = SHORT.get(word);
  if (abbreviated !== undefined) return abbreviated;
  if (word.length < 5) return word;
  return word
    .replace(/is(e|es|ed|ing|ation|ations|er|ers)$/u, 'iz$1')
    .replace(/(?<!(?:^|-)(?:h|t|f|p|y|s|fl|sc|det|dev|cont|vel))our(s|ed|ing|ful|able|er|ers|)$/u, 'or$1')
    .replace(/(cent|theat|met|lit|fib)re(s?)$/u, '$1er$2')
    .replace(/(trave|cance|labe|mode|signa|fue|counse|marve|leve|quarre)ll(ed|ing|er|ers)$/u, '$1l$2')
    .replace(/^(def|off|pret)ence$/u, '$1ense')
    .replace(/ogue$/u, 'og');
}

/** Words that outlets write in two ways. */
const SHORT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    jan: 'january',
    feb: 'february',
    aug: 'august',
    sept: 'september',
    sep: 'september',
    oct: 'october',
    nov: 'november',
    dec: 'december',
    okay: 'ok',
    programme: 'program',
    programmes: 'programs',
    tyre: 'tire',
    tyres: 'tires',
    grey: 'gray',
    cheque: 'check',
    cheques: 'checks',
    plough: 'plow',
    ageing: 'aging',
    judgement: 'judgment',
    storey: 'story',
    sceptical: 'skeptical',
    whilst: 'while',
    amongst: 'among',
    towards: 'toward',
    '&': 'and',
    pct: 'percent',
  }),
);

/** One stem for the forms of a noun or verb: coarse, for asking whether two sentences speak of one thing. */
export function stem(plain: string): string {
  if (plain.length < 4) return plain;
  if (plain.endsWith('ies')) return `${plain.slice(0, -3)}y`;
  if (/(?:s|x|sh|ch)es$/u.test(plain)) return plain.slice(0, -2);
  if (plain.endsWith('s') && !/(?:ss|us|is)$/u.test(plain)) return plain.slice(0, -1);
  if (plain.length > 5 && plain.endsWith('ing')) return plain.slice(0, -3);
  if (plain.length > 4 && plain.endsWith('ed')) return plain.slice(0, -2);
  return plain;
}
