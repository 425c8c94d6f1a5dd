import { readEntries } from '~/domain/finder/words/entry'

/** Registers of the United Kingdom, by the letters they are known by. */
export const REGISTERS = readEntries(
  'register',
  `
ACC = association of christian counsellors
ACP = association of child psychotherapists
BABCP = british association for behavioural and cognitive psychotherapies
BACP = british association for counselling and psychotherapy, british association of counselling, bacp accredited, bacp registered
BPC = british psychoanalytic council
BPS = british psychological society
COSCA = counselling and psychotherapy in scotland
COSRT = college of sexual and relationship therapists
HCPC = health and care professions council
NCPS = ncs, national counselling society, national counselling and psychotherapy society
UKCP = uk council for psychotherapy, united kingdom council for psychotherapy
`,
)
