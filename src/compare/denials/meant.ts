/** Whether an article says a thing is so by a name, or only that somebody fears, denies or alleges it; decides nothing on who is right. */
import { Gap } from '../../extract/words.ts';
import type { Facts } from '../facts.ts';

/** So far before a name it may be hedged, in words. */
const REACH = 4;

/** They keep what follows from being the article's own name for it. Base forms and inflected ones. */
const HEDGES = new Set(
  (
    'accused accuse accuses accusing accusation accusations charged charge charges convicted guilty suspected suspicion alleged allegedly alleging allegation ' +
    'allegations call calls called calling dub dubbed label labeled labelled describe described describes describing brand branded term termed ' +
    'deem deemed so-called self-styled self-proclaimed fear fears feared fearing denied deny denies denying avoid avert prevent ' +
    'potential potentially possible possibly probable likely risk risks threat threats claim claims claimed claiming plot plotting attempted attempting ' +
    'conspiracy conspiring would could might may if whether should unless purported apparent apparently seemingly appear appears appeared appearing seem seems seemed considered regarded viewed known ' +
    'tantamount amount amounted equivalent closer brink verge edge prospect'
  ).split(' '),
);

/** They deny what follows at once: “not a riot”, never “not condemning the riot”. */
const NEGATIONS = new Set('not no never without nor hardly'.split(' '));
const DENIED = 2;

/** Common turns in which a word names something else. */
const TURNS = new Set(
  (
    'world_war cold_war trade_war price_war bidding_war civil_war culture_war culture_wars gang_war turf_war star_wars prisoner_of_war war_on war_of war_crime ' +
    'heart_attack panic_attack asthma_attack shark_attack death_penalty death_toll death_row sudden_death cause_of death_certificate ' +
    'chief_of chief_executive commander_in job_interview exit_poll power_struggle stock_exchange exchange_for exchange_of in_exchange foreign_exchange ' +
    'lead_story natural_disaster change_of no_change climate_change power_cut power_outage tax_return in_return ' +
    'operation_room emergency_operation rescue_operation in_operation joint_operation training_camp training_ground on_board ' +
    'time_limit speed_limit age_limit city_limit rule_of local_authority port_authority transport_authority public_administration ' +
    'drug_administration film_director law_firm a_fan air_strike hunger_strike lightning_strike strike_a press_release news_release date_of_release ' +
    'drop_in drop_off identity_crisis midlife_crisis'
  ).split(' '),
);

/** Words `[from, to)` name something as it is, in the article's account. */
export function isMeant({ plain, words }: Facts, from: number, to: number): boolean {
  const [before, first, last, next] = [plain[from - 1] ?? '', plain[from] ?? '', plain[to - 1] ?? '', plain[to] ?? ''];
  if (TURNS.has(`${before}_${first}`) || TURNS.has(`${last}_${next}`)) return false;
  for (let at = from - 1; at >= from - REACH && at >= 0; at--) {
    if (words.gapHas(at + 1, CLAUSE)) break;
    if (HEDGES.has(plain[at] ?? '') || (from - at <= DENIED && NEGATIONS.has(plain[at] ?? ''))) return false;
  }
  return !words.gapHas(from, Gap.mark) && !words.gapHas(to, Gap.mark);
}

const CLAUSE = Gap.stop | Gap.semicolon | Gap.colon | Gap.dash | Gap.bracket | Gap.block | Gap.comma;
