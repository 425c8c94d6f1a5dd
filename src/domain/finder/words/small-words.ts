/** Words that join others and carry no wish: a phrase is the same with and without them. */
export const STOP =
  'a an and any are as at be because been but by can could did do does for from get getting had has have he her him his how i if im in into is it its ive just keep keeps like me my near of on or our please really she should so some someone somebody something than that the their them then there they this to too us very was we were what when where which who why will with would you your am id ill etc pls plz anyone about'

/** Words about therapy itself: everybody on the list offers it, so they narrow nothing. */
export const FILLER =
  'see seeing therapist therapists therapy therapies therapeutic counsellor counsellors counselling counseling counselor counselors councillor psychotherapist psychotherapists psychotherapy psychotherapies psychologist psychologists psychology psychiatrist psychotherapeutic practitioner shrink shrinks help helps helping helped support supportive supporting treatment treatments treat treats treating specialist specialists specialise specialising specialising specialises specializing expert experts expertise session sessions appointment appointments appt available availability nearby near local locally around based area areas location located find finder finding look looking search searching seek seeking need needs needed want wants wanted wanting require required recommend recommended recommendations best good great top qualified experienced registered accredited accreditation chartered licensed member private privately speaking speaker speakers speaks speak spoken language languages native fluent dealing deals cope coping managing manage management issue issues problem problems difficulty difficulties disorder disorders symptoms symptom suffer suffering suffers struggle struggling struggles advice advisor talk talking somewhere close nearest service services clinic practice practices centre mental health wellbeing emotional nhs free uk england professional professionals suitable affirming friendly trained training works working who offering offers offer provide provides providing dr doctor mr mrs ms miss mx prof professor rev reverend called named name surname friendly kind gentle caring hello hi thanks thank via using through while also maybe perhaps either both between within'

/** Titles before a name. */
export const HONORIFICS = 'dr doctor mr mrs ms miss mx prof professor rev reverend'

/** Words that say a name follows, and words that say a place follows. */
export const CUES = { person: 'called named name', place: 'in near around at from' } as const

/** Words that turn the next wish round. */
export const NEGATIONS = 'not without no except excluding avoid dont doesnt didnt isnt never nor minus'

/** Phrases that sound like a wish and are none. */
export const IDLE =
  'for my son, for my daughter, for my child, for my kid, for my teenager, child psychotherapist, child therapist, child psychologist, child counsellor, child therapy, teenager, teenagers, young people, every morning, every evening, every night, every weekend, every day, all night, all day, all morning, all weekend, last night, good morning, night after night, day and night, dont know what i need, my phone, his phone, her phone, on my phone, in bed, over and over, year old, yr old, years old, year olds, yrs old, yr, yrs, yo, older, younger, with experience, experience with, experience of, experience in, mondays, tuesdays, wednesdays, thursdays, fridays, monday, tuesday, wednesday, thursday, friday, mon, tues, weds, thurs, long term therapy, long term work, my therapist retired, doesnt judge, wont judge, dont judge, not judge me, non judgemental, not judgemental, deal with, battle with, long battle, bury her, bury him, bury my, wash bath, my reading, work nights, work shifts, work for me, works for me, doesnt work, dont drive, kids in school, kids at school, anywhere in'

/** Words that ask for somewhere near, which only the reader can say. */
export const NEAR_ME =
  'near me, near by, nearby, close to me, local, local to me, around me, near my home, where i live, my area, in my area, closest to me, near here, close by, near my house, close to home, walking distance'
