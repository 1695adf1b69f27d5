/**
 * Nouns for where something may be, by level: two of one level exclude each other, two of unlike levels may lie one in the other. Knowledge as data; no code here.
 * Origin: our own lists, from general newspaper usage.
 */
export const SITE_NOUNS = {
  scene: 'scene spot roadside',
  floor: 'floor story basement cellar attic loft rooftop roof',
  room:
    'kitchen bathroom bedroom bedsit office lobby foyer laundry storeroom store stockroom workshop corridor stairwell stairs canteen cell ward classroom toilet balcony ' +
    'lounge room pantry vault changing-room locker ballroom auditorium chapel sacristy engine-room cabin lift elevator aisle boiler gym sauna archive garage conservatory ' +
    'bunker cockpit darkroom dormitory shower showers lavatory restroom staircase hallway courtyard outhouse greenhouse shed',
  building:
    'hospital clinic infirmary morgue mortuary school church cathedral mosque synagogue temple hotel hostel inn house home station museum gallery theater factory plant brewery bakery shop mall supermarket ' +
    'bank court courthouse courtroom university college library palace villa castle barn stadium arena airport terminal prison jail embassy consulate residence pub bar cafe restaurant ' +
    'depot mill boathouse flat apartment tower warehouse headquarters parliament hangar lighthouse observatory monastery abbey cottage chalet hall club nursery kindergarten ' +
    'sawmill foundry refinery shrine barracks hut cinema casino zoo pavilion shopping-center center hospice nightclub discotheque bungalow farmhouse farm mansion dacha shelter ' +
    'laboratory lab pharmacy bookshop chancellery ministry seminary convent stables velodrome gymnasium pool spa aerodrome airfield airbase airstrip',
  street:
    'street road lane avenue square plaza piazza boulevard motorway highway junction crossing roundabout bridge viaduct tunnel market terrace crescent alley freeway ' +
    'expressway intersection overpass underpass flyover embankment promenade drive footbridge layby lay-by',
  land:
    'park forest wood woods field meadow beach hill mount mountain valley gorge quarry mine cave glacier desert island peninsula orchard vineyard garden playground moor ridge pass slope summit ' +
    'gap col saddle couloir gully wall flank spur crest crag cliff ravine canyon dune dunes peak crater volcano wetland marsh swamp steppe plain plateau camp campground campsite campus ' +
    'cemetery graveyard racetrack racecourse ditch woodland clearing heath islet atoll',
  water:
    'harbor port dock lake river sea ocean reservoir canal lock weir bay gulf sound strait channel cape point reef lagoon estuary pond marina quay pier headland fjord cove ' +
    'stream creek loch basin delta inlet shoal straits waterfall falls brook',
  vehicle:
    'train bus car van plane jet boat ship ferry taxi tram lorry truck helicopter ambulance yacht trawler carriage express minibus tanker freighter cruiser aircraft airliner ' +
    'submarine dinghy canoe kayak barge tractor vehicle automobile limousine pickup camper motorcycle bicycle streetcar metro subway',
} as const;

export type SiteLevel = keyof typeof SITE_NOUNS;

/** They are printed before the name: "Lake Ammel". */
export const SITE_BEFORE = /^(?:lake|mount|cape|gulf|sound|strait|hotel|villa|palazzo|chateau|loch)$/u;

/** Nouns for one site, two lines apart for all that is another. */
export const ONE_SITE: readonly string[] = [
  'harbor port dock quay marina pier',
  'hospital clinic infirmary hospice center',
  'house home flat apartment cottage villa residence chalet bungalow farmhouse farm mansion dacha',
  'street road lane avenue boulevard drive row terrace crescent alley',
  'motorway highway road freeway expressway',
  'bridge overpass flyover viaduct footbridge',
  'river stream creek brook canal',
  'island islet atoll',
  'cliff crag ravine gorge canyon gully',
  'gap col saddle pass ridge',
  'forest wood woods',
  'hotel inn hostel',
  'pub bar inn club',
  'cafe restaurant bar club nightclub discotheque',
  'church cathedral chapel abbey monastery',
  'school college university',
  'mall center shopping-center supermarket shop market',
  'court courthouse courtroom',
  'prison jail cell',
  'airport terminal aerodrome airfield airbase airstrip',
  'factory plant mill foundry refinery sawmill',
  'station depot terminal',
  'theater hall auditorium arena cinema',
  'stadium arena',
  'square plaza piazza market',
  'sea ocean bay gulf sound strait channel',
  'mountain mount hill ridge summit slope pass peak volcano crater flank wall',
  'basement cellar',
  'attic loft roof rooftop',
  'bus coach',
  'boat ship yacht ferry trawler tanker freighter dinghy barge vessel',
  'car van lorry truck taxi ambulance vehicle automobile limousine pickup camper minibus',
  'train carriage tram express streetcar metro subway',
  'plane jet helicopter aircraft airliner',
  'store storeroom stockroom pantry',
  'room office cabin hall lounge lobby foyer',
  'park garden playground meadow field',
  'lock weir canal',
  'lake reservoir pond lagoon',
  'bridge viaduct crossing',
  'junction crossing roundabout',
  'palace castle residence parliament',
  'tower headquarters center',
  'warehouse depot hangar barn store',
];

export const DIRECTION =
  /^(?:north|south|east|west|northern|southern|eastern|western|north-?east|north-?west|south-?east|south-?west|north-?eastern|north-?western|south-?eastern|south-?western)$/u;
