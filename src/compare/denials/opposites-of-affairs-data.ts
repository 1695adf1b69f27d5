/**
 * More predicates that exclude each other, by the affairs that newspapers tell of: accidents, crime, courts, business, politics, sport, health, weather: knowledge as data,
 * read by `claim-phrases.ts`; no code here. The form is that of `opposites-data.ts`. Origin: our own lists, from general newspaper usage.
 */
import type { Opposites } from './opposites-data.ts';

export const OPPOSITES_OF_AFFAIRS: readonly Opposites[] = [
  // Accidents and rescue.
  {
    of: 1,
    hard: 'always',
    poles: `=alarm went off, =alarms went off, =alarm sounded, =alarms sounded, =triggered _ {alarm siren}, =set off _ {alarm siren}, =siren sounded, =sirens sounded, =sirens wailed, =siren wailed, =sirens howled, =alarm rang, =alarm was raised, =alarm woke, =woken by _ {alarm siren}
      | =no {alarm siren alarms sirens}, =alarm did not, =alarms did not, =alarm failed, =alarms failed, =sirens failed, =siren failed, =sirens did not, =siren did not, =siren stayed silent, =sirens stayed silent, =alarm stayed silent, =alarms stayed silent, =alarm remained silent, =without an alarm`,
  },
  {
    of: 1,
    hard: 'always',
    poles: `=was licensed, =had a {license licence}, =valid {license licence}, =valid {licenses licences}, =held a {license licence}, =held all licenses, =had all permits, =held a permit, =had a permit, =properly licensed
      | =without a {license licence}, =without a permit, =without a valid, =no {license licence}, =no permit, =no valid, =unlicensed, =expired {license licence}, ={license licence} had expired, ={license licence} expired, ={license licence} was revoked, ={license licence} had been revoked, ={license licence} had lapsed`,
  },
  {
    of: 1,
    hard: 'always',
    poles: `=parachute opened, =parachutes opened, =parachute deployed, =airbags deployed, =airbag deployed, =airbags opened, =chute opened
      | =parachute failed, =parachutes failed, =parachute did not, =parachutes did not, =airbags failed, =airbag failed, =airbags did not, =airbag did not`,
  },
  {
    of: 1,
    poles: `=on the phone, =on {his her} phone, =using {his her} phone, =using a phone, =was texting, =looking at {his her} phone | =not on the phone, =phone was switched off, =phone was off, =phone was in, =no phone`,
  },
  {
    of: 1,
    hard: 'same-day',
    poles: `=no survivors, =nobody survived, =no one survived, =none survived, =all on board died, =all aboard died, =all on board were killed, =killed everyone, =killing everyone, =killing all
      | =survivors were, =survivor was, =one survivor, =two survivors, =sole survivor, =lone survivor, =only survivor, =were pulled alive, =was pulled alive`,
  },
  {
    of: 2,
    poles: `=landed safely, =safe landing, =landed without incident, =soft landing, =touched down safely, =landed upright | =crash-landed, =crash landing, =crashed on landing, =overshot the runway, =skidded off, =toppled over, =on its side, =broke apart on`,
  },
  {
    of: 1,
    poles: `=under control, =was contained, =fully contained, =put out, =was extinguished | =out of control, =uncontained, =not contained, =still burning, =still spreading, =continued to spread, =continues to spread, =still raging`,
    later: 0,
  },
  {
    of: 1,
    hard: 'always',
    poles: `=shouted a warning, =shouted warnings, =gave a warning, =issued a warning, =fired a warning, =warning shot, =warning shots, =was warned, =were warned, =after a warning
      | =without warning, =no warning, =no warning shots, =gave no warning, =never warned, =unannounced`,
  },
  // Crime and courts.
  {
    of: 'person',
    poles: `=tested positive, =failed a {drug doping breath drugs alcohol virus} test, =test was positive, =tests were positive, =positive test, =came back positive, =returned a positive
      | =tested negative, =test was clean, =tests were clean, =passed a {drug doping breath drugs alcohol virus} test, =passed all tests, =passed the test, =test was negative, =tests were negative, =negative test, =came back negative, =was clean`,
    hard: 'same-day',
  },
  {
    of: 1,
    poles: `=nothing was stolen, =nothing was taken, =nothing was missing, =nothing missing, =took nothing, =stole nothing, =without loot, =empty-handed | =was stolen, =made off with, =got away with, =escaped with, =haul, =loot`,
  },
  {
    of: 2,
    poles: `=was arrested, =been arrested, =in custody, =was caught, =is in custody, =were arrested, =was detained | =at large, =on the run, =is being sought, =still sought, =no arrests, =no one has been arrested, =nobody has been arrested, =evaded capture`,
    later: 0,
  },
  {
    of: 1,
    poles: `=reached a verdict, =unanimous verdict, =jury agreed | =hung jury, =failed to reach a verdict, =no verdict, =jury was deadlocked, =mistrial, =deadlocked`,
  },
  {
    of: 1,
    poles: `=murder-suicide, =suicide, =killed himself, =killed herself, =took {his her} own life | =was murdered, =been murdered, =homicide, =foul play, =was killed by, =an accident, =accidental`,
  },
  {
    of: 1,
    poles: `=no data {was were}, =no customer data, =data was safe, =data were safe, =no personal data, =nothing was leaked, =no information was | =data was stolen, =data were stolen, =stole data, =stole the data, =data had been, =records were stolen, =details were stolen, =published the data, =personal data of, =leaked the data`,
  },
  {
    of: 1,
    poles: `=cameras were on, =cameras were running, =cameras were rolling, =camera was on, =body cameras recorded, =caught on camera, =captured on | =cameras were off, =cameras were switched off, =camera was off, =cameras were not, =no footage, =no video, =camera was not, =cameras had failed, =cameras did not`,
  },
  {
    of: 1,
    poles: `=used tear gas, =fired tear gas, =tear gas was, =used water cannon, =used rubber, =used batons, =answered with tear gas | =no tear gas, =did not use, =without using, =no force was, =never used`,
  },
  {
    of: 1,
    poles: `=was authorized, =was permitted, =had been approved, =had been authorized, =registered demonstration, =officially approved, =with official permission | =banned march, =banned protest, =was banned, =unauthorized, =unauthorised, =not authorized, =without permission, =had not been approved, =illegal gathering, =had been banned`,
  },
  // Politics.
  {
    of: 'things',
    things:
      'bill law motion budget amendment resolution proposal plan referendum treaty measure reform proposition initiative',
    hard: 'same-day',
    poles: `=was passed, =passed by, =passed with, =was approved, =was adopted, =was carried, =won approval, =cleared parliament, =cleared the, =sailed through, =went through, =passed the, =voted through
      | =was rejected, =was defeated, =was voted down, =failed by, =failed to pass, =fell short, =was blocked, =was thrown out, =did not pass, =was killed, =went down to defeat, =voted down`,
  },
  {
    of: 2,
    poles: `=leave the coalition, =left the coalition, =quit the coalition, =coalition collapsed, =coalition broke, =coalition has collapsed, =walked out of the coalition | =stay in the coalition, =stays in the coalition, =coalition holds, =coalition survived, =remain in the coalition, =remains in the coalition`,
  },
  {
    of: 1,
    poles: `=recount was ordered, =ordered a recount, =granted a recount, =recount will be held, =will be recounted | =no recount, =rejected a recount, =refused a recount, =rejected the recount, =recount was rejected, =recount was refused`,
  },
  {
    of: 1,
    poles: `=free and fair, =fair and free, =calm and orderly, =without irregularities, =no irregularities, =no evidence of fraud | =marred by, =irregularities, =ballot stuffing, =stuffed ballot, =vote buying, =intimidation, =widespread fraud`,
  },
  {
    of: 'things',
    things: 'aid convoy truck food supply medicine shipment',
    later: 'both',
    poles: `=reached the, =arrived in, =got through, =was delivered, =were delivered, =was let through, =were let through, =was allowed in, =were allowed in | =was blocked, =were blocked, =turned back, =was turned back, =were turned back, =never arrived, =did not arrive, =stopped at, =were stopped, =held up at, =denied entry, =not allowed`,
  },
  {
    of: 1,
    poles: `=claimed responsibility, =claims responsibility, =admitted responsibility, =said it was behind | =denied responsibility, =denies responsibility, =denied any involvement, =denied involvement, =no group has claimed, =nobody has claimed, =no one has claimed, =no claim of`,
  },
  // Business and work.
  {
    of: 2,
    poles: `=no job losses, =no jobs {would will}, =no layoffs, =no redundancies, =without layoffs, =no job cuts, =all jobs are safe, =jobs are safe | =job cuts, =jobs would go, =jobs will go, =would lose their jobs, =will lose their jobs, =lose their jobs, =to be cut, =redundancies, =laid off, =be laid off, =will be cut`,
  },
  {
    of: 1,
    poles: `=called off the strike, =strike was called off, =strike is off, =suspended the strike, =strike was averted, =averted a strike, =returned to work, =went back to work | =strike goes ahead, =strike will go ahead, =strike began, =walked off the job, =downed tools, =strike continues, =still on strike, =stayed on strike, =remained on strike, =remain on strike, =strike is on, =strike would go ahead`,
    later: 'both',
  },
  {
    of: 1,
    poles: `=wages were paid, =has paid all wages, =salaries were paid, =paid on time, =been paid in full, =was paid in full, =were paid in full | =wages were not paid, =unpaid wages, =not been paid, =still waiting for their, =have not been paid, =were not paid, =owed wages, =owes`,
  },
  {
    of: 1,
    poles: `=was sold for, =sold for, =found a buyer, =was sold, =under the hammer for, =fetched | =unsold, =failed to sell, =did not sell, =no buyer, =found no buyer, =without a buyer, =no bids, =failed to find a buyer, =was withdrawn from`,
    hard: 'same-day',
  },
  {
    of: 1,
    poles: `=not for sale, =no intention of selling, =will not be sold, =no plans to sell | =up for sale, =put up for sale, =for sale, =looking for a buyer, =seeking a buyer, =in talks to sell`,
  },
  {
    of: 1,
    poles: `=was recalled, =were recalled, =recalled the, =issued a recall, =taken off the shelves, =pulled from shelves | =no recall, =not recalled, =remains on sale, =remain on sale, =still on sale, =stays on sale`,
  },
  {
    of: 1,
    poles: `=talks continue, =talks are continuing, =talks will continue, =still talking, =talks resumed, =still at the table | =talks collapsed, =talks have collapsed, =talks broke down, =talks are over, =broke off talks, =broken off talks, =talks have failed, =talks failed, =ended talks`,
    later: 1,
  },
  // Sport, stage and letters.
  {
    of: 1,
    poles: `=goal stood, =goal was allowed, =goal was given, =was awarded a penalty, =penalty was given, =awarded a penalty | =goal was disallowed, =disallowed, =was ruled out, =no penalty, =was denied a penalty, =penalty was refused, =waved away`,
  },
  {
    of: 'person',
    named: true,
    poles: `=is fit, =was fit, =fully fit, =declared fit, =passed fit, =will start, =returned to training, =trained normally | =ruled out, =is injured, =out for, =misses the, =will miss, =out of the, =unfit, =did not train, =sidelined`,
    later: 'both',
  },
  {
    of: 1,
    poles: `=standing ovation, =rapturous applause, =loud applause, =thunderous applause, =audience cheered, =bravos, =warm applause | =boos, =booed, =whistles, =icy silence, =polite applause, =walked out, =left at the interval, =stony silence`,
  },
  {
    of: 1,
    poles: `=sold out, =packed house, =full house, =every seat, =last seat, =filled to capacity | =half empty, =half-empty, =empty seats, =rows of empty, =unsold tickets, =tickets were still, =tickets are still, =poorly attended, =sparsely`,
  },
  {
    of: 1,
    poles: `=sang live, =was live, =performed live, =played live | =lip-synced, =lip-synched, =mimed, =playback, =pre-recorded, =backing tape`,
  },
  {
    of: 1,
    poles: `=world record, =new record, =set a record, =broke the record, =record was broken | =missed the record, =just short of the record, =outside the record, =wind-assisted, =not ratified, =record was missed, =narrowly missed`,
    hard: 'same-day',
  },
  // Health, weather, things.
  {
    of: 'person',
    named: true,
    poles: `=was vaccinated, =fully vaccinated, =had been vaccinated | =unvaccinated, =not vaccinated, =refused vaccination, =never vaccinated, =refused the vaccine`,
    hard: 'same-day',
  },
  {
    of: 1,
    poles: `=safe to drink, =was safe, =is safe, =no risk to health, =no health risk, =no danger to, =posed no danger | =not safe, =is unsafe, =was unsafe, =unsafe to, =boil their water, =boil water, =was contaminated, =a health risk, =not to drink`,
  },
  {
    of: 1,
    poles: `=was contained, =no pollution, =no oil, =nothing leaked, =no leak, =no radiation, =did not leak, =no gas escaped | =leaked into, =spilled into, =escaped into, =oil slick, =radiation leaked, =polluted, =has leaked, =had leaked, =seeped into`,
  },
  {
    of: 1,
    poles: `=gas was off, =power was off, =electricity was off, =engine was off, =switched off, =turned off | =was still running, =left on, =still on, =was switched on, =was turned on, =engine running`,
  },
  {
    of: 1,
    poles: `=by itself, =on its own, =nobody touched, =no one touched | =was pushed, =was cut, =was cut down, =sawn off, =was sabotaged, =been sabotaged, =tampered with`,
  },
  {
    of: 'things',
    poles: `=was shot dead, =was shot, =put down, =was killed, =was destroyed | =was caught alive, =caught alive, =tranquilized, =was captured, =was sedated, =returned to its enclosure, =back in its`,
    things:
      'bear wolf lion tiger leopard elephant bull cow boar crocodile shark dog monkey animal snake kangaroo puma lynx zoo',
  },
  {
    of: 'things',
    things:
      'photo photograph video letter recording document tape email image picture clip footage diary note message memo transcript',
    poles: `=is genuine, =was genuine, =genuine, =authentic, =is real, =was real | =a hoax, =hoax, =a fake, =faked, =a forgery, =forged, =doctored, =manipulated, =not authentic, =staged, =fabricated`,
  },
  {
    of: 1,
    poles: `=backups were intact, =backups survived, =restored from backups, =had backups | =no backups, =backups were destroyed, =backups were encrypted, =without backups, =lost its backups`,
  },
  {
    of: 'things',
    things:
      'ship boat ferry yacht vessel plane refugee migrant asylum-seeker truck lorry passenger traveler bus tanker',
    hard: 'same-day',
    done: true,
    poles: `=allowed into, =allowed in, =let in, =let into, =allowed to dock, =allowed to land, =allowed to enter, =docked, =was admitted, =were admitted, =given permission to
      | =turned away, =turned back, =refused entry, =denied entry, =was refused, =were refused, =barred from, =was barred, =not allowed into, =sent back, =not allowed to`,
  },
];
