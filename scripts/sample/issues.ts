import type { Weighted } from './draw'

/** An issue of the site, how often the sample has it, and what someone who works with it may write. */
export interface SampleIssue extends Weighted {
  id: string
  /** First person, at most 22 words each, nothing about outcomes. */
  says: readonly string[]
}

/** The nineteen issues. */
export const ISSUES: readonly SampleIssue[] = [
  {
    id: 'anxiety-stress',
    weight: 14,
    says: [
      'Many people come to me when worry, panic or poor sleep has begun to run the day.',
      'I often work with anxiety that seems to have no cause, and we take time to wonder what it is about.',
      'If stress has become the background noise of your life, this can be a place to stop and listen to it.',
    ],
  },
  {
    id: 'depression',
    weight: 13,
    says: [
      'I work with low mood, whether it came on suddenly or has been there for as long as you can remember.',
      'Feeling flat, empty or worn out can be hard to explain, and you will not have to explain it well here.',
      'When getting through the day takes all your strength, we can begin with just that.',
    ],
  },
  {
    id: 'relationship-issues',
    weight: 13,
    says: [
      'We may look at what keeps happening in your relationships, with partners, family or friends.',
      'Break-ups, affairs, distance and old family quarrels are all things people bring to me.',
      'I am interested in how we come close to others, and in what makes us pull away.',
    ],
  },
  {
    id: 'low-self-esteem',
    weight: 9,
    says: [
      'A harsh inner voice, or the sense of never being good enough, is something I work with often.',
      'If you say sorry for taking up space, we might become curious about where you learned to do so.',
    ],
  },
  {
    id: 'grief',
    weight: 8,
    says: [
      'I see people after a death, recent or long ago, when grief does not follow the course that others expect.',
      'Losses of other kinds, such as a divorce, a miscarriage or a country left behind, belong here too.',
    ],
  },
  {
    id: 'trauma',
    weight: 7,
    says: [
      'I work with people who live with the after-effects of trauma, and we go no faster than you want to.',
      'If something frightening from the past keeps coming back, you decide how near to it we go.',
    ],
  },
  {
    id: 'long-term-issues',
    weight: 6,
    says: [
      'If the same trouble keeps returning, we can look at it slowly and from different sides.',
      'I am drawn to difficulties that have lasted for years, and to what keeps them going.',
    ],
  },
  {
    id: 'workplace',
    weight: 5,
    says: [
      'I work with bullying, burnout and conflict at work, and with what they stir up.',
      'Discrimination at work wears people down, and I take it seriously as something that really happens.',
    ],
  },
  {
    id: 'identity',
    weight: 5,
    says: [
      'I welcome questions of identity, such as race, culture, faith, gender and sexuality.',
      'Growing up between cultures, or not fitting the box you were put in, can be part of our work.',
    ],
  },
  {
    id: 'loss-of-purpose',
    weight: 5,
    says: [
      'Life can look fine from outside and feel empty from within, and that is reason enough to come.',
      'I work with people who have lost their sense of direction, at a turning point or after years of routine.',
    ],
  },
  {
    id: 'anger',
    weight: 4,
    says: [
      'Anger that bursts out, or that is never allowed out, can be thought about here.',
      'I am not frightened of anger, and I am interested in the hurt that often stands behind it.',
    ],
  },
  {
    id: 'abuse',
    weight: 4,
    says: [
      'I work with adults who were abused as children, or who have been hurt or controlled by a partner.',
      'Talking about abuse is hard, and you decide what is said and when.',
    ],
  },
  {
    id: 'eating-issues',
    weight: 3,
    says: [
      'I work with people for whom food, eating or their body has become a daily struggle.',
      'Bingeing, restricting and shame about eating can be spoken of here without judgement.',
    ],
  },
  {
    id: 'addiction',
    weight: 3,
    says: [
      'I work with drinking, drug use, gambling and other habits that have become hard to put down.',
      'You do not have to have stopped before we talk about what the habit does for you.',
    ],
  },
  {
    id: 'sexual-difficulties',
    weight: 3,
    says: [
      'I am used to talking about sex, desire and intimacy plainly and without embarrassment.',
      'Difficulties with sex can feel lonely, and they are as welcome here as anything else.',
    ],
  },
  {
    id: 'phobias',
    weight: 3,
    says: [
      'Some people come with one particular fear, such as flying, needles or closed spaces.',
      'With a phobia I am curious both about the fear itself and about what it may stand for.',
    ],
  },
  {
    id: 'personality-disorders',
    weight: 2,
    says: [
      'Some of the people I see have been told they have a personality disorder; I start from the person.',
      'I work with strong feelings that change quickly and with relationships that feel unsteady, with or without a diagnosis.',
    ],
  },
  {
    id: 'self-harm',
    weight: 2,
    says: [
      'I work with people who hurt themselves, or think about it, and we talk openly about keeping safe.',
      'Self-harm may say something that is hard to put into words, and we can look for the words together.',
    ],
  },
  {
    id: 'dissociation',
    weight: 1,
    says: [
      'Feeling unreal, numb or far away from yourself is something we can notice together as it happens.',
      'I work with dissociation, and pay close attention to pace and to feeling safe enough.',
    ],
  },
]
