/**
 * Words that mean the same in what people say about themselves: a line is one family, and a phrase with one of them
 * is understood with any other.
 */
export const KIN = `
mum mother mam mom mummy mums stepmum mothers mommy
dad father daddy dads stepdad fathers
brother sister sibling twin
grandma grandmother nan nana gran granny grandad grandfather grandpa granddad grandparent
husband wife partner boyfriend girlfriend spouse fiance fiancee hubby missus bf gf husbands wifes partners
son daughter kid
ex exes exhusband exwife exboyfriend exgirlfriend
died dead death dying dies die passed deceased
scared afraid terrified frightened fear fearful petrified fears scare frightening terrifies scares
hit hits beat beats punch punches punched slap slaps slapped hitting beating beaten kicks kicked
boss manager supervisor managers bosses employer
colleague coworker workmate teammate colleagues coworkers workmates
job career work employment
worked works working
worry worries worrying worried worrier
angry mad furious livid raging enraged
sad unhappy miserable blue gloomy
cry crying cries tearful tears weeping sobbing weepy
argue arguing argument arguments row rows rowing fight fighting fights bicker bickering quarrel
cheat cheated cheating unfaithful infidelity affair affairs adultery cheats
tired exhausted exhaustion fatigue fatigued knackered drained
drink drinking drinker drunk drinks booze boozing alcohol
drug drugs narcotics substances
gamble gambling betting gambler bet bets casino
sleep sleeping slept asleep
eat eating ate eats
food meals meal foods
dog dogs cat cats puppy kitten
pet pets
spider spiders
plane planes flying fly aeroplane aeroplanes
needle needles injection injections jab jabs
body figure shape
weight fat overweight
hurt hurting hurts harm harming
cut cuts cutting
suicide suicidal
hate hates loathe despise hating
ugly unattractive hideous
confidence confident selfconfidence
child kids children
crash accident collision
nightmare nightmares
memory memories
pointless meaningless purposeless
lonely alone isolated loneliness isolation
motivation motivated drive motivate
happy happiness
trust trusting
lie lies lied lying
shout shouting yell yelling scream screaming shouts yells screams shouted
breakup separation separated separating
leave leaving left leaves
gay homosexual
race racial ethnicity ethnic
bully bullied bullying bullies
fired sacked dismissed
redundant redundancy
panic panicking panicky panics
nervous nerves nervy
anxious anxiety anxieties anxiousness
depressed depression depressing depressive
stressed stress stressful stresses
addicted addiction addict addictions
phobia phobias phobic
grief grieving grieve greif
bereaved bereavement
dissociate dissociating dissociation dissociative disassociate disassociation
traumatic trauma traumatised traumatized traumas
abused abuse abusive abuser abusing abuses
violent violence
control controlling controls controlled
`
