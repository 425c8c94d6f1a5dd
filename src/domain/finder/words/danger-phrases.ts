/**
 * What people say whose life may be at risk, and people who are being hurt. A line is a phrase; bars stand between
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

/** People in a reader's life who may hurt them. */
const WHO =
  'he|she|they|partner|husband|hubby|wife|boyfriend|girlfriend|bf|gf|ex|dad|father|mum|mother|mam|brother|son|stepdad|stepfather|uncle|man|someone|hes|shes'

/** See {@link LIFE}. */
export const VIOLENCE = `
${WHO}|daughter|teenager hit|hits|hitting|beat|beats|beating|punch|punches|punched|punching|kick|kicks|kicked|slap|slaps|slapped|smacks|smacked|batters|battered|grabs|grabbed|hurts|hurting|strangle|strangles|strangled|choke|chokes|choked|choking|burns|burned|rape|rapes|threatens|threatened|threatening|attacks|attacked|assaults|assaulted|stalks|stalking|follows|following|locks|locked me|us|kids|children|mum|my|her|him
${WHO}|hell|shell|theyll|threatens|threatened kill|stab|shoot me|us|kids|her|him|mum
${WHO} violent|abusive|violence
${WHO} kicking|kicks off
hit|hitting|smack|smacking|slapped|slapping|shook|shaken|battered|battering|punched|smacked|rough|shoves|pushed|pushing|knocking my|the|his|her|with|me mum|mother|dad|father|nan|gran|toddler|baby|son|daughter|child|wife|husband|girlfriend|kids|sister|about|around
threw|throws|chucks|chucked at me
hits|hitting mum|dad|nan|gran|sister|brother|kids|child|baby
has hurt me
forces|forced me $
if leave find|kill|hurt me|us|kids
pushed|pushes|shoved|dragged|pins|pinned me|him|her down|into|against|in|stairs
leathers|leathering me
${WHO} smashed|smashes|trashed
${WHO} checks|tracks|controls|monitors my|me phone|on|who|where|money
punches|punched|punching wall next
lifts|raises|raised|lifted his|her|hand|fist|fists
hand|hands round|around|on throat|neck
got|has|pulled|with|gun|hes knife|gun|blade|machete|axe
knife|gun to|on me|my
carry|carrying|carries knife|blade
threatened|threatens|threatening burn|acid|scissors|knife|hammer|nan|gran
being|been|getting|got|was|am hit|beat|beaten|battered|abused|strangled|attacked|assaulted|stalked|threatened|trafficked|groomed|spiked
keeps turning|showing up|outside
stalker|stalked
groping|groped|gropes me|her
messaging son|daughter secretly|gifts|photos
scared|afraid|frightened|terrified|fear husband|hubby|partner|boyfriend|girlfriend|wife|ex|him|dad|bf|gf
scared|afraid|frightened|terrified go|going|be home
dont want go home angry|hit|tonight
not|dont|never feel|be|am|safe safe|home|at home|with
unsafe at|with home|him|her|husband|partner
wont|doesnt|not let|lets|allow me leave|out
let|lets me have|use|see phone|money|bank|card|friends|family
takes|took|has my|her|his passport|pension
cigarette burns
attracted children|kids|minors
child abuse images
cant have me no|nobody
tracker|tracking car|phone|me
watches|watching|outside my|the house|home|work|window
found where live|lives|moved
domestic abuse|violence|abuser
dv
coercive control|controlling
restraining order
nowhere safe
cant go back|home him|her|tonight
violent|abusive husband|partner|boyfriend|girlfriend|wife|relationship|ex|marriage|home|dad|son
escape|escaping|leave|leaving|flee|fleeing violent|abusive
refuge near|tonight|space
raped|fgm|bruises|pimp|molestation|maarta
county lines
in|womens refuge
mnie|me|ma bije|pega|bate
makes|made|forces|force|forced|pressures me have|touch|sex|night
sexual|sexually assault|assaulted|abuse|abused
dad|stepdad|father|stepfather|uncle|brother|grandad|man|he comes|came|gets in|into room|bedroom
someone|somebody|dad|father|grandad|stepdad|uncle|teacher|coach|neighbour|man|boss touching|touches|touched
touching|touched girl|boy|daughter|son|kids|child|niece|nephew|inappropriately
kid|kids|child|children|baby|toddler|neighbour|neighbours being|getting|is hurt|hit|beaten|neglected|starved|abused
has|got|send|asking|sent|post|share my|me|for|her|his pics|photos|pictures
nudes
for pics
wants pics|photos
hurting|hurts my boy|girl|son|daughter|child|baby|toddler
never see them|kids if|again
grab|grabs|grabbed my|her|him|me wife|throat|neck|hair
im|while asleep dont|without|sex
follows|watches|watching me home|everywhere|around
teacher|coach|tutor|man messaging|texting|messages my|me
urges about children|kids
hand up skirt|top
out prison|jail week|soon|said|tomorrow
sex when say|said|asleep
our secret
carer|carers|son|daughter|nurse hits|hit|slaps|hurts|hurting|shoves me|mum|dad|nan|gran|her|him
honour violence|killing|abuse
family|parents|brothers|cousins kill|hurt me
dishonoured
forced|forcing|force|making marriage|marry|sex
take|taking|send|sending me|her|sister marry|pakistan|india|bangladesh|abroad
marry|married dont|not want
family|gang|dealers making|make|makes|threatened|threatening me|lad|son|him|her
made|forced sex|sleep with|men|him|them
blackmail|blackmailing|blackmails|sextortion
therapist|counsellor|doctor|priest|vicar|elder|pastor|boyfriend|partner touched|touching|touches
coercively
controls|controlling|controlled all|my|the money|wages|account
beg|ask him for food|money
keeps|started belting|shoving|shove|pushing|battering
shoving|belting me|us
man|men|bloke|guy|stranger|lad online asked|asking|asks|wants|messaging
shamed|dishonoured|shaming family|parents|honour|them
hide|hiding|escape|escaping|run|running from husband|partner|boyfriend|dad|him
she|her|niece|daughter|sister|girls going|be|being|get|be cut
operation all girls
carry|deal|deliver|hold|run stuff|drugs|packages for
refuse|refused|dont|made|make|forced|picked|chosen husband|marry
picked|chosen husband|wife for
be killed if|for
says nobody|noone|no else have|want|love
wont let wear|leave|out
scared|afraid|frightened|terrified|what hell|shell|theyll|he|she do|say when|if
follows|followed me to|home|around
kicks|kicked|hurts|threatens|killed dog|cat|pet
says|said im|youre|your next
took|takes|hid|hides my wheelchair|passport|keys|phone
if leave|left hell|he|shell|theyll
older boyfriend buys|gives|gifts|things
makes|made her|him|me meet|see friends|men
eggshells he|hes|him|goes
told|says something dad|uncle|he|grandad|stepdad|they did|does
child|daughter|son|girl|boy says hurt|hit|hits
spat|spits|spitting on|at me
dragged|drags|pulled|pulls me|by hair
locked|locks in house|room|bedroom|cupboard
boyfriend|stepdad|uncle touches
burn|burning house down
beat|beating it out
dealers|gang|gangs|cuckooing my|lads|flat flat|house|home
looking|coming for me prison
out prison looking|coming|find
fy nharo
black eye
turns|turning|turned up work|home|house|school
keep|keeps|takes wages|pay
cutting ceremony
want|wanna kill neighbour|colleague|manager
beni dovuyor
me frappe|tape
forced carry|sell|deal|work|beg|steal
gifts|vapes makes|made her|him
beat|beats|hits|whips children
trafficked|trafficking
gives|gave|give me|us|her slap|slaps|smack|thump|hiding|kicking
husband|he|partner says duty
knocks|knocking her|me|us|mum|mam about|around
يضربني
`

/** What words are called elsewhere than in books: a word, and how it is also said or heard. */
export const SPOKEN = `
cant cannot cannae canna canny
dont dnt dinnae dinna divvent dinny
want wanting wantae wannae wanty
no nae
any ony
anymore mair mer nomore nemore
going gannin
go gan gaun
myself meself mself masel masell mesel mysel maself
take tak
dying dyin
home hame
scared feart scaird
`
