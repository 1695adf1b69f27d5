/**
 * What editors say around a question and do not ask: thanks, haste, what it is for, who they are. Patterns as in phrasing-data.ts; `;` a
 * clause ends here. Our own observation of everyday English, to be added to freely.
 */
import { wordSet } from './message-data.ts';

export const ASIDES: readonly string[] = [
  'many|thank thanks|you [so|very] [much] [in|for] [advance|that|all|your] [the] [help]',
  'thanks|thank|cheers|thx|ta [a|so|very|in|for] [lot|bunch|million|much|again|advance|help] ;',
  '[very] [much] obliged|appreciated',
  'no rush|hurry|worries|stress|pressure',
  '[as] soon as possible',
  'if you|we|there [do|can|could|would|happen|to] [have|find|got|please|not|is|are] [any|some|one|it|them|mind|something|anything|the|to] [time|minute|help] ;',
  'if possible|any|need ;',
  'when|if|once you [have|get|can|find|are] [a|the|some] [minute|moment|second|chance|time|free] ;',
  '[on|my|our|a|the] [tight|hard] deadline [is|at|in|looms|looming|approaching] [about|a] [<num>] [minutes|hours|hour|oclock|pm|am] ;',
  '[i|we|am|are|sorry] [on] [a|the|tight] deadline so|and|but',
  'i|we am|are on|under|near|past|against [a|the|my|our|tight] deadline|clock|pressure',
  'sorry|apologies to|for bother|trouble|interrupt|disturb|nag|ask|bothering|disturbing [you] [again] [with] [this] ;',
  'sorry [it|is] me again ;',
  'me again ;',
  'it|this|that is [just] for [the|my|our|a|an|todays|tonights|tomorrows|page|this] .. ;',
  'for [the|my|our|a|an|todays|tonights|tomorrows|this|your] [<mod>] [<mod>] <work> [<num>] ~',
  'for page|print|publication|tomorrow|tonight [<num>] ~',
  'before|when|until i|we go|file|print|publish|run|send|close|hand [it|this] [to|in] [print|press] ;',
  'before it|this|that goes [out|to|live|online] [print|press] ;',
  '[i|we] [am|are|is] going|goes|off to print|press [at|in|by] <num> [minutes|hours|pm|am] ;',
  'page|paper|edition|section|issue|we closes|close|closing|print|prints in|at|by [about] <num> [minutes|hours|pm|am] ;',
  'needed|wanted|required|urgent [asap|urgently|today|now|quickly|fast|by|before] [<num>|noon|tonight|print] ;',
  'by|before|until noon|tonight|midnight|lunch|deadline|print ;',
  'needed|wanted|required asap|urgently|quickly|fast',
  'working on it|this',
  'pretty please',
  '^ [the|this|it] [is] [the] [<mod>] [<mod>] desk|editor|reporter|newsroom|intern|sub here ;',
  '^ i am [the|a|an|your|one] [of] [<mod>] [<mod>] editor|reporter|intern|sub|journalist|correspondent|writer|designer ;',
  'can|could|would you [please] [help|find|show|check|tell|look] [me|it|this|us|for] [that|it] ;',
  'i mean ;',
  'just curious|asking|checking|wondering',
  'hope you are .. ;',
  'i hope .. ;',
  'let me know ;',
  '^ quick|one|small|another|last [quick|last|more] question|one|thing|request ;',
  '^ question|request ;',
  'right ;',
];

/** A sentence that begins so tells what the asker is doing, where another one asks. */
export const PREAMBLES: readonly string[] = [
  '^ i|we am|are|was|have|just|were [just|been|now|still|currently|also] <doing>',
  '^ i|we am|are [just|now|still] back|on|at|in|with|from|new',
  '^ just|still|here|back <doing>|in|from|at',
];

/** What they are doing then is asking. */
export const ASKING: ReadonlySet<string> = wordSet(
  'looking searching trying wondering asking hoping needing checking verifying confirming hunting chasing missing comparing seeking requesting fact-checking double-checking cross-checking catching going wanting having thinking',
);
