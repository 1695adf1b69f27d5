/**
 * Words of labels that open a paragraph and name nobody who speaks; read by `transcript.ts`.
 * Origin: our own list, from general newspaper usage.
 */

export const NO_SPEAKERS = `watch listen read see photo photos picture pictures image images video videos gallery audio related more also update updated live
breaking exclusive opinion analysis editorial comment correction clarification note notes source sources credit credits copyright caption
advertisement sponsored subscribe sign share follow contact email phone tel address website when where what why how who date time place venue
cost price tickets admission name age born died lives education career family hobbies favourite favorite result results score scores
attendance weather verdict rating cast running starring summary background context key point points fact facts step tip ingredients
serves method total today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday`;

/** Things with words on them. */
export const DISPLAYS = `placard placards banner banners poster posters plaque plaques inscription inscriptions t-shirt t-shirts tee-shirt sweatshirt hoodie
jersey cap hat mug sticker stickers badge badges button graffiti graffito tattoo tattoos billboard billboards hoarding headstone gravestone tombstone
epitaph wreath ribbon card cards flag flags mural whiteboard blackboard chalkboard scoreboard nameplate doormat signboard signpost`;

/** Works that are sung or recited. */
export const WORKS = `song songs hymn hymns anthem ballad lyric lyrics chorus refrain verse verses poem poems psalm sonnet limerick nursery-rhyme rhyme carol jingle`;
