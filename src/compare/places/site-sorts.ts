/** Places by what they are, of which nobody can be in two at one moment: a hospital, the scene, a train; reads no text. */
import type { SitePart } from './site-parts.ts';
import type { Site } from './sites.ts';

const SORTS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'hospital: hospital clinic infirmary hospice ward surgery',
    'scene: scene spot roadside',
    'home: home house flat apartment bungalow cottage villa farmhouse mansion bedroom kitchen bathroom garage',
    'airport: airport terminal',
    'plane: plane jet airliner',
    'train: train carriage express tram',
    'station: station',
    'ship: ship ferry boat yacht trawler tanker',
    'car: car van lorry truck taxi vehicle',
    'bus: bus minibus',
    'school: school college university classroom',
    'church: church cathedral mosque synagogue temple',
    'court: court courthouse courtroom',
    'prison: prison jail cell',
    'hotel: hotel inn hostel',
    'bank: bank',
    'camp: camp campsite campground barracks',
    'embassy: embassy consulate',
  ].flatMap((line) => {
    const [sort = '', nouns = ''] = line.split(': ');
    return nouns.split(' ').map((noun) => [noun, sort]);
  }),
);

/** One may lie in, or stand at, the other. */
const TOGETHER = new Set(
  'airport plane|airport hotel|airport station|station train|home car|home hotel|prison hospital|prison court|hospital church|hospital school|ship car|ship hotel|train car|station hotel|station prison|school church|road car|road bus|street car|street bus|street road|street bank|street station|street home|street hotel|street school'.split(
    '|',
  ),
);
const VAGUE = /^(?:near|outside|off|over|behind|beside|alongside|opposite|above|below)$/u;

/** By its noun; null where that tells no such house. */
export const sortOf = ({ head }: SitePart): string | null => {
  if (head === 'ambulance') return 'on the way';
  return Object.hasOwn(SORTS, head) ? (SORTS[head] ?? null) : null;
};

/** What a place is; none where nothing says or it is only near by. */
export function sortsOf({ link, parts }: Site): readonly string[] {
  const told = parts.flatMap((part) => sortOf(part) ?? []);
  if (link === 'toward') return told.includes('hospital') ? ['on the way'] : [];
  if (VAGUE.test(link)) return [];
  const street = parts.find(({ level }) => level === 'street');
  if (told.includes('car') && street !== undefined) return ['road'];
  if (told.length > 0) return told;
  if (street !== undefined && street.name === null && /^(?:street|road|pavement)$/u.test(street.head))
    return ['street'];
  return parts.some(({ level }) => level === 'room') || (link === 'inside' && parts.length > 0) ? ['indoors'] : [];
}

/** No sort in common, and two that exclude each other. */
export function sortsExclude(ones: readonly string[], others: readonly string[]): boolean {
  if (ones.some((one) => others.includes(one))) return false;
  return ones.length > 0 && others.length > 0 && ones.every((one) => others.every((other) => exclude(one, other)));
}

function exclude(one: string, other: string): boolean {
  if (one === 'scene' || other === 'scene') return /^(?:hospital|on the way)$/u.test(one === 'scene' ? other : one);
  if (one === 'on the way' || other === 'on the way')
    return /^(?:hospital|home)$/u.test(one === 'on the way' ? other : one);
  if (one === 'indoors' || other === 'indoors') return /^(?:street|road)$/u.test(one === 'indoors' ? other : one);
  return !TOGETHER.has(`${one} ${other}`) && !TOGETHER.has(`${other} ${one}`);
}
