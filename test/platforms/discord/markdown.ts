/** Reads markdown as Discord's clients do, as far as it takes to tell whether anything but plain words is in it. */

/** What Discord draws or notifies by; each is tried where a character begins. `line`: only at the beginning of a line. */
const RULES: readonly { readonly name: string; readonly line?: true; readonly rule: RegExp }[] = [
  { name: 'heading', line: true, rule: /^ *#{1,3}\s/ },
  { name: 'small print', line: true, rule: /^ *-#\s/ },
  { name: 'quote', line: true, rule: /^ *>(>>)? / },
  { name: 'list', line: true, rule: /^ *([-*+]|\d+\.)\s/ },
  { name: 'bold or slanted', rule: /^\*+[^*]+\*/ },
  { name: 'underlined or slanted', rule: /^_+[^_]+_/ },
  { name: 'struck', rule: /^~~[^]+?~~/ },
  { name: 'spoiler', rule: /^\|\|[^]+?\|\|/ },
  { name: 'code', rule: /^`+[^`]+`/ },
  { name: 'link', rule: /^\[[^\]]*\]\(/ },
  { name: 'address', rule: /^(?:https?|steam):\/\/[^\s<]+/ },
  { name: 'invitation', rule: /^discord(?:app)?(?:\.com\/invite|\.gg)\/\w/ },
  { name: 'mention of all', rule: /^@(everyone|here)/ },
  { name: 'mention', rule: /^<(?:@!?|@&|#)\d+>/ },
  { name: 'command, time, emoji, page', rule: /^<(?:\/[^:>]+:\d+|t:-?\d+(?::\w)?|a?:\w+:\d+|id:\w+)>/ },
  { name: 'address in angles', rule: /^<[^: >]+:[^ >]+>/ },
  { name: 'emoji by name', rule: /^:[^\s:]+:/ },
];

const ESCAPED = /^\\([^0-9A-Za-z\s])/;

/** The words as they are shown, and which rules took effect. Give it one line without its prefix, or a text of several. */
export function readMarkdown(text: string): { readonly shown: string; readonly obeyed: readonly string[] } {
  const obeyed: string[] = [];
  let shown = '';
  for (let at = 0; at < text.length;) {
    // Long enough for every rule, short enough for texts of every length.
    const rest = text.slice(at, at + 200);
    const escaped = ESCAPED.exec(rest)?.[1];
    if (escaped === undefined) {
      const newLine = at === 0 || text[at - 1] === '\n';
      obeyed.push(...RULES.filter(({ line, rule }) => (newLine || !line) && rule.test(rest)).map(({ name }) => name));
    }
    shown += escaped ?? text[at];
    at += escaped === undefined ? 1 : 2;
  }
  return { shown, obeyed };
}
