/** Judges metadata that cannot be read: whether somebody wanted the article closed. What a headline says of an embargo is no such wish. */
import { closingNotice } from './closing-notice.ts';
import { closingInRubble } from './closing-words.ts';
import { isKnownName, nearestKey } from './metadata-keys.ts';
import { linesOf } from './paragraphs.ts';

const key = /^["']?([A-Za-z][\w-]{0,60})["']?\s*[:=]/;
/** A key that is written as a reference can be any key. */
const aliasKey = /^\s*\*[^\s:]{1,60}\s*:/;
const innerKey =
  /["'](?:embargo\w{0,20}|status|withdrawn|hold\w{0,20}|release\w{0,20}|not[-_ ]?before)["']\s*[:=]|\b(?:embargo(?:ed)?(?:[-_ ]until)?|status|hold[-_ ]until|not[-_ ]before)\s*[:=]\s*["']?\d/i;

/** Whether unreadable metadata may hold an embargo or a withdrawal: then the article stays closed. */
export function speaksOfClosing(source: string): boolean {
  return linesOf(source).some(({ text }) => {
    if (aliasKey.test(text)) return true;
    const name = key.exec(text)?.[1];
    if (name === undefined || !isHarmless(name)) return closingInRubble.test(text) || closingNotice(text) !== null;
    return innerKey.test(text.slice(name.length)) || closingNotice(text.slice(text.search(/[:=]/) + 1)) !== null;
  });
}

/** A key of ours, or another's name for one, that says nothing of release. */
function isHarmless(name: string): boolean {
  const meant = isKnownName(name) ? nearestKey(name) : null;
  return meant !== null && meant !== 'embargo' && meant !== 'status' && meant !== 'reason';
}
