/**
 * What people say whose life may be at risk, and people who are being hurt. A line is a phrase; bars stand between
 * words of which any will do, `$` is the end of the query. Up to two small words may stand between its words.
 * Written so that a notice comes rather too often: it costs a reader less than none at the wrong moment.
 */
export const LIFE = `
want|wanted|wanting|wanna|wish|hope|ready die|dei|dying|dead
wish|wishing never born|woken
kill|killing|hang|hanging|drown|drowning|shoot|shooting|stab|stabbing|poison|unalive myself|meself|mself|himself|herself|themself|themselves
end|ending my|his|her|their life
end|ending it all|tonight|today|now
end|ending everything
thinking|think|thought|thoughts|thinkin end|ending it|things $
going|gonna|about end it $
take|taking|took own life
take|taking my|his|her|their life
took|taken|taking overdose|tablets|pills
took|taken many tablets|pills|paracetamol
overdose|overdosed|overdosing
suicide|suicidal|suicidally|unaliving|kms
dont|not|no|cant|never want|wanna here|exist|alive $
dont|not|no want|wanna here|exist|alive anymore|any|longer
dont|not|no want|wanna live $
dont|not|no want|wanna live anymore|any|longer
dont|not want wake $
cant|cannot go|carry on $
cant|cannot go|carry on anymore|any|longer|like
cant|cannot live anymore|any|like
better off|of dead
better off|of without me
no|any point|reason live|living
no|any point in|of living|carrying
nothing|reason live for
sleep not|never wake
jump off|front bridge|train|roof|building
self harm|harming|harmed|harms|injury|injure|injuring|injures
selfharm|selfharming|selfharms
hurt|hurting|harm|harming|cut|cutting|burn|burning|hit|hitting|punish myself|meself|mself|himself|herself|themself|themselves
cut|cutting|slit|slitting|slash my wrists|wrist|arms|arm|legs
suicide|goodbye note|letter
`

/** People in a reader's life who may hurt them. */
const WHO =
  'he|she|they|partner|husband|hubby|wife|boyfriend|girlfriend|bf|gf|ex|dad|father|mum|mother|mam|brother|son|stepdad|stepfather|uncle|man|someone|hes|shes'

/** See {@link LIFE}. */
export const VIOLENCE = `
${WHO} hit|hits|hitting|beat|beats|beating|punch|punches|punched|kick|kicks|kicked|slap|slaps|slapped|strangle|strangles|strangled|choke|chokes|choked|choking|burns|burned|rape|raped|rapes|threatens|threatened|threatening|attacks|attacked|assaults|assaulted|stalks|stalking|follows|locks|locked me|us|kids|children|mum|my|her|him
${WHO} kill|stab|shoot me|us|kids
${WHO} violent|abusive
being|been|getting|got|was|am hit|beaten|abused|raped|strangled|attacked|assaulted|stalked|threatened|trafficked|groomed
scared|afraid|frightened|terrified|fear husband|hubby|partner|boyfriend|girlfriend|wife|ex|him|dad|bf|gf
not|dont|never feel|be|am|safe safe|home|at home|with
unsafe at|with home|him|her|husband|partner
domestic abuse|violence|abuser
violent|abusive husband|partner|boyfriend|girlfriend|wife|relationship|ex|marriage|home|dad|son
escape|escaping|leave|leaving|flee|fleeing violent|abusive
raped
sexual|sexually assault|assaulted|abuse|abused
honour violence|killing
forced marriage|marry|sex
knife|gun to me|my
`
