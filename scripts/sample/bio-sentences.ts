/** How a bio may begin; `{title}` is the title with its article. At most 22 words each. */
export const OPENERS: readonly string[] = [
  'It takes some courage to look for a therapist, and I try to make the first meeting easy.',
  'I offer a calm, private place to talk about whatever has brought you here.',
  'People come to therapy for many reasons, and not all of them have a name.',
  'You may know exactly what is wrong, or only that something is; both are good places to start.',
  'I work as {title}, and I am interested in what lies beneath the troubles of everyday life.',
  'Being listened to with care is rarer than it should be, and it is where my work begins.',
  'I like to work slowly, with curiosity and without judgement.',
  'Sometimes the way we learned to get by stops working, and that is often when people write to me.',
  'My work is about making room for what is hard to say.',
  'You do not need to prepare anything before we meet; we begin with whatever is on your mind.',
  'I became {title} after some years of teaching, and I still enjoy how different each person is.',
  'I came to this work late, after a first life in an office, and became {title} in my forties.',
  'Most of us carry more than we show, and here it can be put down for a while.',
  'I am interested in the story behind a problem: where it began, what keeps it going, what it costs.',
  'Therapy with me is a conversation between two people, at your pace and in ordinary words.',
  'Whether you have had therapy before or have never tried it, you are welcome.',
  'I am {title} with a small practice, so that I can give each person proper thought.',
  'Perhaps you have been putting this off for a while; most people I meet have.',
]

/** How they work with anyone. At most 22 words each. */
export const MANNERS: readonly string[] = [
  'I say what I notice, and I would like you to tell me when I get it wrong.',
  'Silence is fine with me, and so are tears and laughter.',
  'I ask questions, but you never have to answer one.',
  'I try to use plain words, and to explain what I am doing when you want to know.',
  'We pay attention to feelings as they come up, including those about me.',
  'I am neither a silent listener nor someone who gives advice; I think aloud with you.',
  'You can be angry, bored or unsure with me, and we can talk about that as well.',
  'I am used to working with people who are not sure that they believe in therapy.',
]

/** How a bio may end. At most 22 words each. */
export const CLOSERS: readonly string[] = [
  'You are welcome to ask me anything before you decide.',
  'A first meeting is a chance for both of us to see whether we could work together.',
  'If I am not the right person for you, I will say so and suggest where else to look.',
  'We look at how it is going from time to time, and you can stop whenever you wish.',
  'I cannot promise how things will turn out, but I will think hard about them with you.',
  'We meet at the same time each week, as far as life allows.',
  'Do ask me about how I work, my training or my fee.',
  'There is no need to commit to anything at the first meeting.',
  'Please say if there is anything that would make it easier for you to take part.',
  'How long we work together is something we decide as we go.',
  'It is quite all right to meet more than one therapist before you choose.',
  'If you are unsure whether this is for you, we can talk about that first.',
  'What you tell me stays private within limits that I explain at the start.',
  'If it is not the right moment, you can always come back to it later.',
]

/** For those who meet people in `{towns}` and elsewhere too. */
export const IN_PERSON_AND_APART: readonly string[] = [
  'I work in {towns}, and also {apart}; you can change from one to the other.',
  'I see people in {towns}, and also {apart} for those who live further away.',
  'My rooms are in {towns}, and I offer sessions {apart} as well.',
]

/** For those who meet people only in `{towns}`. */
export const IN_PERSON_ONLY: readonly string[] = [
  'I work only face to face, in {towns}.',
  'I see people in person in {towns}, since being in one room matters in how I work.',
  'My practice is in {towns}, and all sessions are in person.',
]

/** For those who never meet people in person. */
export const APART_ONLY: readonly string[] = [
  'All my sessions are {apart}, so you can talk from wherever feels private.',
  'I work {apart} with people across the United Kingdom.',
  'We would talk {apart}; I can help you think about where you will not be overheard.',
]
