import type { Weighted } from './draw'

/** A way of working, how often it is someone's second or third, and what they may write about it. */
export interface Approach extends Weighted {
  modality: string
  /** First person, at most 22 words each, nothing about outcomes. */
  says: readonly string[]
}

/** The modalities of the sample. */
export const APPROACHES: readonly Approach[] = [
  {
    modality: 'Psychodynamic therapy',
    weight: 5,
    says: [
      'My approach is psychodynamic: we look at how the past, and feelings just out of sight, may shape the present.',
      'Psychodynamic work, as I do it, is an open conversation about patterns, dreams and what happens between us.',
      'As a psychodynamic therapist I listen for what is said between the lines, and for what keeps coming back.',
      'I think psychodynamically: feelings usually have a history, and knowing it can make them less strange.',
      'In psychodynamic therapy we follow what is on your mind and notice where it leads, often to earlier times.',
      'My work is psychodynamic, so I am curious about how you learned to protect yourself, and what from.',
    ],
  },
  {
    modality: 'Psychoanalytic psychotherapy',
    weight: 3,
    says: [
      'I work psychoanalytically, which means you say what comes to mind and we try to make sense of it together.',
      'Psychoanalytic work takes time; it follows what you say, what you leave out and what you dream.',
      'I was trained in psychoanalytic work, and offer it once, twice or three times a week.',
      'My way of listening is psychoanalytic: slips, jokes and silences can matter as much as the story.',
    ],
  },
  {
    modality: 'Brief psychodynamic therapy',
    weight: 6,
    says: [
      'I offer brief work of twelve to twenty sessions, with a focus we agree on at the start.',
      'Some people want a set number of sessions, so I offer short psychodynamic work as well as longer.',
    ],
  },
  {
    modality: 'Dynamic interpersonal therapy',
    weight: 3,
    says: [
      'I offer dynamic interpersonal therapy, a time-limited way of working on one pattern in your relationships.',
    ],
  },
  {
    modality: 'Mentalization-based treatment',
    weight: 3,
    says: [
      'I use mentalization-based treatment, which asks what you and other people may be thinking and feeling.',
    ],
  },
  {
    modality: 'Jungian analysis',
    weight: 1,
    says: [
      'Jungian ideas about dreams, images and the parts of us that have had little room are close to my work.',
      'I work with dreams and pictures as well as words, in the tradition that began with Jung.',
    ],
  },
  {
    modality: 'Group analysis',
    weight: 2,
    says: [
      'I run a weekly group, where people learn about themselves from how they are with one another.',
      'Group analysis interests me because so much of what troubles us happens between people.',
    ],
  },
  {
    modality: 'Couple therapy',
    weight: 4,
    says: [
      'I see couples as well as individuals, and I do not take sides.',
      'With couples I listen for what each person is trying to say and what the other hears.',
    ],
  },
  {
    modality: 'Transference-focused psychotherapy',
    weight: 1,
    says: [
      'I draw on transference-focused psychotherapy, a structured way of looking at strong feelings as they arise.',
    ],
  },
  {
    modality: 'Attachment-based therapy',
    weight: 6,
    says: [
      'Attachment theory guides me: how we learned to rely on others matters in how we live now.',
      'I think about attachment, which is to say about whom you could turn to, then and now.',
    ],
  },
  {
    modality: 'Integrative counselling',
    weight: 3,
    says: ['I bring together several ways of working, and we choose what fits you.'],
  },
  {
    modality: 'Cognitive analytic therapy',
    weight: 2,
    says: ['In cognitive analytic therapy we draw a simple map of the patterns you would like to change.'],
  },
]
