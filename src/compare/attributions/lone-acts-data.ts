/**
 * Acts of which one thing sees one, done by one party: knowledge as data, read by `lone-acts.ts`; no code here.
 * Origin: our own lists, from general newspaper usage. A line is an act; its parts stand between bars: verbs (base/past/third/gerund/participle where irregular),
 * and behind ">" words of which one has to stand close behind the verbs of that part. A line with "=" has no patient of its own; with "<>" doer and patient may be told the other way round; of one with "*" a match sees many,
 * and of a line with "!" one can be the doer alone.
 */
export const LONE_ACTS = `
= raise sound > alarm alert | call phone ring/rang/rings/ringing/rung telephone dial/dialed/dials/dialing/dialed dial/dialled/dials/dialling/dialled alert contact notify/notified summon > police ambulance help emergency services brigade 999 911 112 rescue rescuers firefighters coastguard hotline | make/made > call
!= fire shoot/shot/shoots/shooting/shot strike/struck/strikes/striking/struck > first | open > fire | land throw/threw/throws/throwing/thrown > first blow punch | start begin/began > shooting firing fight fighting brawl
!= claim accept assume admit/admitted > responsibility | be/was/is/being/been > behind | carry/carried > attack bombing
!find/found/finds/finding discover spot/spotted locate unearth uncover notice detect | stumble > upon across on | come/came > across upon
rescue save pull/pulled drag/dragged haul pluck winch free carry/carried airlift retrieve recover hoist fish | lift bring/brought > safety ashore surface | take/took/takes/taking/taken > off | pick > up
!<> shoot/shot/shoots/shooting/shot | gun/gunned > down | fire > shots shot bullets rounds round bullet | open > fire
<> stab/stabbed punch slap/slapped kick push shove bite/bit/bites/biting/bitten assault headbutt strangle knife/knifed
<> ram/rammed hit/hit strike/struck/strikes/striking/struck | collide > with | run/ran/runs/running/run > over down
!<> sue | file bring/brought lodge launch > suit lawsuit complaint claim action proceedings | take/took/takes/taking/taken drag/dragged > court
<> beat/beat/beats/beating/beaten defeat thrash overcome/overcame edge trounce outplay
!<> invite
!<> buy/bought acquire purchase | take/took/takes/taking/taken > over
<> divorce jilt
<> hire recruit
!kill murder slay/slew/slays/slaying/slain poison
search raid comb ransack
arrest detain seize apprehend catch/caught/catches/catching/caught nab/nabbed overpower tackle restrain subdue capture handcuff | take/took/takes/taking/taken > custody | wrestle > ground
liberate free | secure negotiate arrange broker win/won bring/brought lead/led > release freedom liberation freeing | set/set > free
!propose table draft author | put/put > forward | submit/submitted > motion bill proposal amendment petition | move introduce > motion bill amendment
pay/paid > for bill ransom fine fare | fund finance bankroll sponsor | foot cover meet/met > bill cost costs
!photograph film record | take/took/takes/taking/taken shoot/shot snap/snapped > photo photos photograph photographs picture pictures image video footage | post upload > video footage clip
!drive/drove/drives/driving/driven steer pilot
!order commission request mandate instruct | ask > for | give/gave/gives/giving/given issue > order orders instruction instructions command go-ahead | demand
organize organise host convene stage | call > meeting conference strike vote election rally session | hold/held > conference
cancel/cancelled scrap/scrapped | call > off
break/broke/breaks/breaking/broken > off | walk quit/quit leave/left abandon
dismiss sack oust expel/expelled suspend fire
build/built construct design
!compose sculpt | paint > portrait mural fresco painting canvas | write/wrote/writes/writing/written > letter book novel song lyrics script play poem note report speech
!invent develop devise pioneer
donate bequeath
steal/stole/steals/stealing/stolen rob/robbed snatch
leak
open unveil inaugurate | cut/cut > ribbon
!sign | put/put set/set > name signature
operate > on | perform > surgery operation
identify/identified
extinguish douse | put/put > out
start cause light/lit ignite spark
veto/vetoed block
inspect test examine certify/certified audit
replace succeed
ban/banned prohibit outlaw
!*score net/netted | head strike/struck/strikes/striking/struck fire volley slot/slotted tap/tapped convert hit/hit poke curl get/got > winner equalizer equaliser leveller opener goal penalty
!win/won clinch
lead/led > expedition rescue search investigation
own
evacuate
teach/taught
fly/flew/flies/flying/flown land
repair mend
disarm defuse
resuscitate revive
lock shut/shut close
trigger activate | pull press > brake lever cord button handle switch
`;
