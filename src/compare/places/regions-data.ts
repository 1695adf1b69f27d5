/**
 * States and provinces: a town may lie in one, so a town and a region never exclude each other. Knowledge as data; no code here.
 * Origin: the states of the United States and Australia, and the provinces of Canada.
 */
export const REGIONS: ReadonlySet<string> = new Set(
  (
    'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|' +
    'louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|' +
    'north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|' +
    'west virginia|wisconsin|wyoming|puerto rico|alberta|british columbia|manitoba|new brunswick|newfoundland|nova scotia|ontario|quebec|' +
    'saskatchewan|new south wales|queensland|victoria|tasmania|western australia|south australia'
  ).split('|'),
);
