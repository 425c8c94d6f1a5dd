import { readEntries } from '~/domain/finder/words/entry'

/**
 * Kinds of therapy, with the other names people give them. After `>` stands the kind to fall back on where an export
 * has nobody of that one.
 */
export const MODALITIES = readEntries(
  'modality',
  `
Acceptance and commitment therapy = act therapy, acceptance and commitment, acceptance commitment, acceptance therapy, commitment therapy
Art therapy = art psychotherapy, arts therapy, art therapist, creative therapy, creative arts, creative arts therapy, expressive arts, drawing and painting
Attachment-based therapy = attachment based, attachment based psychotherapy, attachment focused, attachment therapy
Brief psychodynamic therapy = brief psychodynamic, short term psychodynamic, short term dynamic, istdp, time limited psychodynamic > Psychodynamic therapy
Cognitive analytic therapy = cat therapy, cognitive analytic, cat therapist
Cognitive behavioural therapy = cbt, cognitive behavioral therapy, cognitive behaviour therapy, cognitive behavior therapy, cognitive behavioural psychotherapy, cognitive behavioural, cognitive behavioral, cognitive, cognitive therapy, behavioural therapy, behavioral therapy, cbt therapist, tf cbt
Compassion-focused therapy = cft, compassion focused, compassion focussed, compassion based, compassion focussed therapy, compassionate mind
Couple therapy = couple psychotherapy, couple counselling, couples therapy, couples therapist, marriage therapist, relate
Dance movement therapy = dance therapy, movement psychotherapy
Dialectical behaviour therapy = dbt, dbt therapy, dialectical, dialectical behavioural therapy, dialectical behavioral therapy, dialectical behavior therapy, dbt skills, dialectic
Drama therapy = dramatherapy, psychodrama
Dynamic interpersonal therapy = dynamic interpersonal, dit > Psychodynamic therapy
EMDR = eye movement desensitisation and reprocessing, eye movement desensitization and reprocessing, eye movement, eye movements, eye movement therapy, emdr therapy, emdr therapist
Emotionally focused therapy = eft, emotion focused, emotion focused therapy, emotionally focused
Existential therapy = existential, existentialist, existential psychotherapy, existential counselling, existential analysis
Family and systemic therapy = systemic, systemic therapy, systemic psychotherapy, family therapy, family therapist, family counselling, family sessions
Gestalt therapy = gestalt, gestalt psychotherapy
Group analysis = group analytic, group analytic psychotherapy, group therapy, group analyst
Human givens = human givens therapy
Hypnotherapy = hypnosis, hypnotherapist, hypnotist
Integrative counselling = integrative, integrative therapy, integrative psychotherapy, eclectic, pluralistic, pluralist, integrated approach, mix of approaches
Internal family systems = ifs, parts work
Interpersonal therapy = ipt, interpersonal psychotherapy
Jungian analysis = jungian, jungian analyst, jungian therapy, analytical psychology, jung > Psychoanalytic psychotherapy
Mentalization-based treatment = mentalization, mentalisation, mbt, mentalization based therapy, mentalizing > Psychodynamic therapy
Mindfulness-based therapy = mindfulness, mindful, mbct, mbsr, meditation, mindfulness based, mindfulness based cognitive therapy
Music therapy = music therapist
Narrative therapy
Person-centred therapy = person centred, person centered, person centred counselling, person centered therapy, client centred, client centered, client centred therapy, humanistic, humanistic therapy, humanistic counselling, rogerian, carl rogers
Play therapy = play therapist, filial therapy
Psychoanalytic psychotherapy = psychoanalytic, psychoanalysis, psychoanalyst, psychoanalytical, analyst, analysis, freudian, kleinian, lacanian, freud > Psychodynamic therapy
Psychodynamic therapy = psychodynamic, psychodynamic psychotherapy, psychodynamic counselling, dynamic therapy, depth therapy, depth psychology, psycho dynamic
Psychosynthesis
Schema therapy = schema, schema focused
Solution-focused brief therapy = solution focused, solution focussed, solution focused therapy, sfbt, brief therapy, brief solution focused, short term therapy, solutions
Somatic therapy = somatic experiencing, sensorimotor, body psychotherapy, body based
Transactional analysis = transactional, transactional analyst, ta therapy
Transference-focused psychotherapy = transference focused, tfp > Psychodynamic therapy
`,
)
