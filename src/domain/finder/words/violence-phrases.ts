/** People in a reader's life who may hurt them. */
const WHO =
  'he|she|they|partner|husband|hubby|wife|boyfriend|girlfriend|bf|gf|ex|dad|father|mum|mother|mam|brother|son|stepdad|stepfather|uncle|man|someone|hes|shes'

/** What people say who are being hurt, or somebody near them: written as `life-phrases.ts` is. */
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
