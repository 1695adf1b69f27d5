/**
 * Nouns by which people are counted: knowledge as data.
 * Origin: our own list, from general newspaper usage.
 */
import { stem } from '../words/plain-word.ts';

const PEOPLE = new Set(
  `people person man men woman women child children boy girl adult teenager youth baby infant resident citizen inhabitant villager islander
  worker employee staff colleague labourer labor striker miner driver passenger crew sailor fisherman fishermen pilot nurse doctor medic
  patient victim casualty survivor hostage prisoner inmate detainee suspect defendant juror witness officer policeman policemen police
  soldier troop fighter militant rebel guard firefighter rescuer volunteer diver climber hiker skier mountaineer tourist visitor guest
  spectator fan supporter follower activist protester demonstrator marcher rioter student pupil teacher professor academic voter elector
  delegate lawmaker deputy senator member official diplomat expert scientist researcher engineer journalist reporter migrant refugee asylum
  family household relative mourner parishioner worshipper pilgrim shareholder investor customer client guest attendee participant runner
  swimmer athlete player candidate applicant recruit cadet veteran pensioner farmer trader merchant actor singer musician hero other
  personnel crowd person persons homeowner tenant shopper commuter motorist cyclist pedestrian civilian national foreigner`
    .split(/\s+/u)
    .map((word) => stem(word)),
);

/** Of a stem. */
export const ofPeople = (noun: string): boolean => PEOPLE.has(noun);

/** Of a stem: by these some of the people are counted, and not all. */
export const onlySome = (noun: string): boolean => SOME.has(noun);

const SOME = new Set(
  'man men woman women child children boy girl baby infant teenager youth adult pensioner student pupil tourist foreigner officer soldier'.split(
    ' ',
  ),
);
