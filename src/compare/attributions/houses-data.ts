/**
 * Bodies, and the words for people who speak for them or lead them: knowledge as data, read by `same-house.ts`; no code here.
 * Origin: our own list, from general newspaper usage. Wide on purpose: a person with one of these offices may be the body's voice.
 */
export const HOUSES: readonly (readonly [bodies: string, people: string])[] = [
  [
    'police force forces constabulary',
    'police officer inspector superintendent constable sergeant chief commissioner detective sheriff captain lieutenant commander investigator',
  ],
  [
    'company firm corporation operator airline airlines bank publisher studio manufacturer maker brewery group insurer supplier developer',
    'company chief executive ceo director manager chair chairman chairwoman chairperson owner founder boss president engineer officer partner',
  ],
  [
    'council city municipality borough town district hall',
    'mayor mayoress councilor councillor councilman councilwoman alderman leader clerk commissioner burgomaster',
  ],
  [
    'government cabinet administration state kremlin palace',
    'minister premier president chancellor secretary governor king queen ambassador envoy taoiseach',
  ],
  ['ministry department', 'minister secretary undersecretary diplomat envoy'],
  ['embassy consulate', 'ambassador envoy consul attache diplomat'],
  [
    'party campaign',
    'candidate leader chair chairman chairwoman chairperson president manager nominee senator minister mayor secretary strategist incumbent',
  ],
  ['court tribunal bench', 'judge justice magistrate president chair'],
  ['jury', 'foreman forewoman juror'],
  [
    'panel commission committee inquiry board',
    'chair chairman chairwoman chairperson president member commissioner judge director head justice secretary',
  ],
  ['union unions', 'secretary president leader organizer chair steward convener'],
  [
    'federation association league club team side',
    'president chair chairman chairwoman secretary coach manager captain director executive chief',
  ],
  ['hospital clinic', 'doctor physician director surgeon nurse consultant chief medic'],
  ['church diocese', 'bishop archbishop priest vicar pastor pope cardinal reverend dean'],
  [
    'school university college institute',
    'headmaster headmistress headteacher principal dean rector professor chancellor provost president director researcher teacher',
  ],
  ['army navy military command', 'general colonel admiral commander captain minister officer major'],
  ['prosecution', 'prosecutor attorney'],
  ['defense', 'lawyer attorney counsel barrister solicitor'],
  [
    'family',
    'father mother son daughter brother sister widow widower husband wife uncle aunt lawyer attorney parent cousin relative',
  ],
  ['service brigade', 'chief officer director head commander captain firefighter'],
  [
    'authority agency office bureau regulator watchdog',
    'director head chief president chair commissioner officer secretary',
  ],
  ['charity foundation trust society fund', 'director chair founder president trustee head executive'],
];
