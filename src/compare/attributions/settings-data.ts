/**
 * Words that say where, to whom or through what something was said: knowledge as data, read by `setting-of.ts`; no code here.
 * Origin: our own lists, from general newspaper usage.
 */

/** One bit a kind; a setting may be of several. */
export const Setting = {
  /** On paper, or sent: a statement, a letter, an email. */
  written: 1,
  /** To reporters of several outlets. */
  press: 2,
  /** To one outlet. */
  interview: 4,
  /** To a crowd, in a speech. */
  rally: 8,
  /** In a church, at a graveside. */
  worship: 16,
  /** To residents, staff, members. */
  meeting: 32,
  /** In an account on a network. */
  social: 64,
  /** Before judges. */
  court: 128,
  /** Before an elected body. */
  assembly: 256,
  /** On television or radio. */
  air: 512,
  /** At a place that is named, or on the way out. */
  place: 1024,
  /** Where others were not to hear it. */
  closed: 2048,
  /** By the mouth of another: a lawyer, an agent. */
  proxy: 4096,
  /** A letter, an email: sent to some. */
  mail: 8192,
  /** Sent to one's own people: a memo to staff, a letter to parents. */
  circular: 16384,
  /** By telephone, or on a line for many. */
  call: 32768,
  /** Where something is shown, opened, celebrated. */
  event: 65536,
} as const;

/** Said "in", "at", "on", "during" or "via" these. */
export const OCCASIONS: readonly (readonly [kind: number, words: string])[] = [
  [
    Setting.written,
    'statement statements communique communiques release declaration filing writing bulletin newsletter report affidavit deposition essay op-ed column diary blog',
  ],
  [
    Setting.mail,
    'message messages text texts note memo memorandum email emails e-mail e-mails letter letters circular leaflet telegram',
  ],
  [Setting.call, 'call telephone phone'],
  [
    Setting.event,
    'ceremony presentation unveiling launch opening inauguration premiere gala banquet summit congress convention fair festival symposium workshop lecture panel tour groundbreaking rehearsal commemoration anniversary vernissage exhibition',
  ],
  [Setting.press, 'conference briefing briefings presser doorstep'],
  [Setting.interview, 'interview'],
  [Setting.rally, 'rally rallies speech address march demonstration protest hustings victory'],
  [Setting.worship, 'service mass vigil funeral sermon sermons homily eulogy memorial burial prayers pulpit'],
  [Setting.meeting, 'meeting assembly gathering reception luncheon dinner seminar webinar forum'],
  [
    Setting.social,
    'twitter facebook instagram tiktok telegram weibo mastodon bluesky snapchat youtube whatsapp linkedin reddit vkontakte tweet tweets post posts thread media account',
  ],
  [Setting.court, 'court trial hearing testimony inquest tribunal affidavit deposition'],
  [Setting.assembly, 'parliament chamber house senate congress committee council commons bundestag knesset duma sejm'],
  [
    Setting.air,
    'television tv radio podcast broadcast programme program breakfast telethon webcast livestream livestreamed',
  ],
];

/** Words came "through" or "via" these. */
export const PROXIES =
  'lawyer lawyers attorney attorneys spokesman spokeswoman spokesperson agent publicist representative office family solicitor counsel manager';

/** "told" them, "to" them. */
export const HEARERS: readonly (readonly [kind: number, words: string])[] = [
  [Setting.press, 'reporters journalists press media newsmen correspondents cameras microphones'],
  [
    Setting.rally,
    'rally crowd supporters fans followers demonstrators protesters marchers audience onlookers well-wishers activists strikers',
  ],
  [Setting.worship, 'congregation mourners worshippers parishioners faithful pilgrims'],
  [
    Setting.meeting,
    'meeting residents villagers townspeople analysts shopkeepers traders staff employees workers members delegates shareholders investors parents students pupils farmers teachers diners guests volunteers veterans cadets graduates businesspeople neighbors neighbours',
  ],
  [
    Setting.court,
    'court jury jurors judge judges magistrates magistrate trial inquest inquiry tribunal coroner hearing',
  ],
  [
    Setting.assembly,
    'parliament mps lawmakers legislators senators congress committee councillors councilors deputies assembly council chamber peers commons',
  ],
  [Setting.air, 'viewers listeners television tv radio channel broadcaster podcast'],
  [
    Setting.interview,
    'newspaper newsletter paper magazine website agency outlet station newsroom us portal weekly daily tabloid network reporter correspondent',
  ],
  [Setting.closed, 'investigators detectives police'],
];

/** What a setting may be called elsewhere: kinds that can be one occasion. */
export const ONE_OCCASION: readonly (readonly [number, number])[] = [
  [Setting.press, Setting.place],
  [Setting.press, Setting.air],
  [Setting.rally, Setting.place],
  [Setting.rally, Setting.air],
  [Setting.rally, Setting.assembly],
  [Setting.rally, Setting.meeting],
  [Setting.rally, Setting.worship],
  [Setting.meeting, Setting.assembly],
  [Setting.meeting, Setting.place],
  [Setting.meeting, Setting.closed],
  [Setting.meeting, Setting.air],
  [Setting.assembly, Setting.air],
  [Setting.assembly, Setting.court],
  [Setting.assembly, Setting.place],
  [Setting.assembly, Setting.closed],
  [Setting.interview, Setting.air],
  [Setting.court, Setting.closed],
  [Setting.worship, Setting.place],
  [Setting.written, Setting.mail],
  [Setting.mail, Setting.circular],
  [Setting.mail, Setting.proxy],
  [Setting.mail, Setting.social],
  [Setting.mail, Setting.interview],
  [Setting.mail, Setting.court],
  [Setting.call, Setting.press],
  [Setting.call, Setting.interview],
  [Setting.call, Setting.air],
  [Setting.call, Setting.meeting],
  [Setting.call, Setting.closed],
  [Setting.event, Setting.press],
  [Setting.event, Setting.place],
  [Setting.event, Setting.rally],
  [Setting.event, Setting.meeting],
  [Setting.event, Setting.assembly],
  [Setting.event, Setting.air],
  [Setting.event, Setting.worship],
  [Setting.proxy, Setting.written],
  [Setting.proxy, Setting.social],
  [Setting.proxy, Setting.court],
];

/** Whom one writes to as to one's own. */
export const OWN_PEOPLE =
  'staff employees workers members colleagues parents students pupils shareholders investors fans followers supporters subscribers customers residents teammates troops parishioners donors alumni players crew tenants suppliers councillors councilors lawmakers';

/** Words for telling that take the hearer right behind them. */
export const TELLING = 'told tell tells telling addressed addressing informed assured';

/** "speaking to", "in comments to", "in an interview with". */
export const SPEAKING =
  'speaking spoke speaks talking talked said says interview comments remarks comment interviewed answering replied declared repeated explained';

/** Words that put what was said at a place, with a noun for the place behind them. */
export const AT_PLACE = 'outside inside leaving beside aboard alongside opposite';

/** Nouns for a part of a place where people stop to speak: "from a balcony", "in the lobby", "on the steps". */
export const STOPS =
  'balcony lobby steps stairs staircase doorstep gate gates entrance foyer corridor forecourt courtyard runway tarmac touchline sidelines driveway porch podium square mouth quayside pitside';
