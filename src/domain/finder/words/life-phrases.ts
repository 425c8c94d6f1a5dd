/**
 * What people say whose life may be at risk. A line is a phrase; bars stand between
 * words of which any will do, `$` is the end of the query. Up to two small words may stand between its words.
 * Mistakes in longer words are forgiven: they need no spelling of their own.
 * Written so that a notice comes rather too often: it costs a reader less than none at the wrong moment.
 */
export const LIFE = `
want|wanted|wanting|wanna|wish|wishes|hope|ready die|dei|dying|dead
wish|wishing never born|woken
wish|hope didnt|wouldnt|dont wake|woke
not|never wake|waking up|again|tomorrow
kill|killing|hang|hanging|drown|drowning|shoot|shooting|stab|stabbing|poison|top|topping myself|himself|herself|themself|themselves
kill|killing|hurt|hurting|harm|harming|cut|cutting my|her|him|his self
do|doing myself|himself|herself in
end|ending|finish|finishing my|his|her|their life
want|wanted|wanna|going|gonna|about|thinking|could|might|ready|tried take|taking my|his|her|their life
took his|her|their life
end|ending it|things all|aw|tonight|today|now
done|finished with it|life all|$
end|ending everything
thinking|think|thought|thoughts end|ending it|things $
going|gonna|about|im|am|want|wanna end|ending it $
hes|shes|he|she|they gonna|going|will|would end it|his|her|himself|herself
im|am|decided doing it friday|tonight|tomorrow|soon
make|want it|everything end|stop $
want|wanna|need it|pain|everything|this stop|over good|forever
cut too|to deep
on roof|ledge $
take|taking|took own life
took|taken|taking tablets|pills
took|taken|swallowed|swallowing many|load|loads|lots|all|bottle|box|whole tablets|pills|meds|medication|paracetamol|antidepressants
how many tablets|pills|paracetamol|antidepressants
saving|saved|stockpiling|hoarding|hiding pills|meds|tablets|medication|paracetamol
overdose|overdosed|overdosing
suicide|suicidal|suicidally|unaliving|unalive|kms|ctb|sewerslide|samaritans|ligature|shotgun|dignitas|suicidio|selbstmord|samobojstwo
quiero|quero|voglio|veux|vreau|will morir|morrer|morire|mourir|mor|sterben
chce umrzec
marna chahta|chahti|hai
eisiau marw
survived|previous|last attempt
crisis team|line
dont|doesnt|didnt|not|no|cant|never want|wanna|wanting here|exist|alive $
dont|doesnt|didnt|not|no want|wanna|wanting here|exist|alive|around anymore|any|longer|no
dont|doesnt|didnt|not|no want|wanna|wanting live $
dont|doesnt|didnt|not|no want|wanna|wanting live anymore|any|longer|no|more
dont|doesnt|not want wake|waking
thoughts|thinking not being|be around|here
wont|not be here|around morning|tomorrow|long|longer|much|soon|xmas|christmas|birthday
cant go|carry|keep on|going $
cant go|carry|keep on|going anymore|any|longer|like|more
cant live anymore|any|like
cant do this anymore|any|no
do|doing something|summat stupid
before i do it
going|gonna do it tonight|today|now|soon
how id|would do it $
bothered|care live|die|dead
better off|of dead
better off|of|be without me
says better off|of without
better off|of|be|all if dead|gone|wasnt|werent|disappeared
notice|care|miss if gone|died|disappeared|dead|wasnt
when|once|if im|i|am|was dead|gone|died
when|once|while im|i not here|around
had enough $
enough|done|over of|with life|living
tired|sick|fed of life|living|existing $
tired|sick|fed of|with being alive|here
no|any|whats point|reason live|living|life|anymore|waking|carrying|being|getting
no|any|whats|see point|reason carry|carrying|keep|go|going on|going
no|any|whats reason|point be here
no wish|will|desire live|living|go
see|isnt point living|life|going|anymore|any
life not|isnt worth
not|isnt worth living|alive
think|thinking|thoughts|thought about|of death|dying
being|be dead
sat car garage
cant keep safe
until|till i die
nie chce zyc
ways|way die
painless way|ways
life insurance worth|would|sort|family
plan|planning|planned my funeral
nothing|reason live for
only|see way out
way out except|dying|death
sleep not|never wake
passed|died|dead|gone|heaven|lost want|wanna|ready|should join|with
till|until|long join|with|see him|her|them again|$
want|could|wish|should disappear|vanish forever|for|$
leave|leaving|belong this world
jump|jumping|step|stepping|walk|walking|walks|throw|lie off|front|under|into bridge|train|roof|building|cliff|traffic|tracks|lorry|bus|sea|river
stood|standing|sat|sitting|drove on|at|to bridge|ledge|cliff|cliffs|roof|tracks
platform|cliff|cliffs|bridge|tracks thinking|wondering|tempted
thinking|think about bridge|cliff|cliffs $
turn|turning wheel into
blow|blowing brains
drive|driving|crash|crashing|swerve into|off wall|tree|bridge|cliff|river
hope|wish bus|lorry|car|train hits|hit me
self harm|harming|harmed|harms|injury|injure|injuring|injures
selfharm|selfharming|selfharms
hurt|hurts|hurting|harm|harms|harming|cut|cuts|cutting|burn|burns|burning|hit|hitting|scratch|scratching|bite|biting|punch|punching|punish myself|himself|herself|themself|themselves
cut|cutting|cuts|slit|slitting|slash|scars|marks|scratching|burning|burns my|his|her|on|up wrists|wrist|arms|arm|legs|thighs|thigh
razor|knife|blade to|on my|me|her|his leg|arm|wrist|wrists|skin
keep|still|started|been|again|stop|hides|urge|urges cut|cutting|blades|burning $
havent|not|stopped cut|cutting for|since|days|weeks|months
cutting makes|helps feel
myself|skin|till|until bleed|bleeds
urge|urges cut|burn|hurt|harm|self
bang|banging|hit|hitting|punch|punching my|own|his|her head
found|got|hid|hide|bought|took blade|blades|razor|razors|rope
rope|noose in|ready|made|tied garage|shed|loft|tree|$
gun|rifle cabinet
sh clean|relapse|relapsed|urges|again|scars
relapsed|clean|slipped on|from sh|cutting|harming
swallowed|swallowing|drank|drink batteries|bleach
not safe with|from myself
might|could do to myself
trust myself alone|own|around|tonight|with
voice|voices telling|tell|tells|say|saying hurt|kill|harm|die|jump
gonna|going|scared|afraid|frightened|might|urge|urges|thoughts|want|wanna|could|thinking hurt|hurting|harm|harming|kill|killing|stab|stabbing|batter|murder|shake|smother|smothering baby|newborn|toddler|kids|child|son|daughter|someone|somebody|people|wife|husband|partner|ex|family|mum|stepdad|dad|him|her|them|lad|boss
say|saying|said|write|writing|written|wrote|text|texted goodbye|goodbyes
goodbye everyone|world|text|message|video|$
goodbye note|notes|letter|letters
written|wrote|left note|letter|letters
plan|picked|chosen picked|chosen|the|a day|date
date picked
affairs in order
given|giving away all|everything|belongings|dog|things
wont have worry about me|him|her
got|have|made plan die|end|kill|how|$
my last night|day|days|week|message
sorted|sorting|settled his|her|my|their affairs
world dont|doesnt want me|him|her|us
burden on|to kids|family|everyone|everybody|them|parents|mum|wife
better|easier|fine|manage|managing|cope if|when|once gone|wasnt
they|theyd|family|kids|everyone|everybody will|would get over it
saying|said|says sorry everyone|everybody
act on thoughts
theres|no tomorrow for me
future exist
nothing left for me
lived too long
nearly|almost did it
point in|of me $
give|giving|gave up on life|living
all in life
would anyone|anybody|they|people miss me
ddim isio|eisiau byw
لا أريد أعيش
не хочу жити|жить
vreau traiesc|mor
yasamak istemiyorum
jeena|jina nahi|nahin
scared|afraid|frightened of myself
not safe be left
only staying|here alive|for
hope|wish finishes|kills|takes me
not|wont going|gonna|to|will make it graduation|christmas|tonight|morning|weekend|birthday
hates|hate living $
cards|letters written up|for
dont|not|doesnt deserve live|life|alive|exist
wouldnt|not|dont bother|mind|care something|if happened|gone
voices|voice me|telling|to baby|us|should
threatening|threatens end it
cant do|face|get another|through day|night
own funeral
wont here|around next
other side $
better remembering|remember me
wish|wishing hadnt|havent|not woken
meet my|his|her maker
im|am|just checking out $
want|need out of|this body|life|world
reason|reasons stay|staying alive
cant face living|life
should|shoulda have|of died
not safe myself|alone|own tonight
nao quero viver
ending it every|before
wish|wishes|wants in heaven
intihar
no|nobody|noone would|will|wouldnt miss me
better off|if him|her|me|them gone|dead
zabic
im|am done goodbye
ready go stopped|refusing eating|eat
giving|given|gave things|stuff|belongings away
reason not do it
safe from thoughts|head|mind
dont|cant live pain any|anymore|no
end|ending things tonight|birthday|christmas
wants|want fade away
اريد اموت
`
