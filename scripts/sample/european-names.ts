import { nameList } from './name-list'
import type { Tradition } from './tradition'

/** Continental and Jewish traditions; Spanish and Portuguese names stand for Latin America too. */
export const EUROPEAN: readonly Tradition[] = [
  {
    key: 'polish',
    share: 4,
    women: nameList(
      'Agnieszka, Beata, Dorota, Ewa, Iwona, Justyna, Karolina, Katarzyna, Magdalena, Monika, Renata',
    ),
    men: nameList('Andrzej, Grzegorz, Jacek, Marcin, Tomasz'),
    families:
      nameList(`Dudek, Jaworek, Kaczmarek, Kasprzak, Klimek, Krawczyk, Kubiak, Madej, Nowak, Pawlak, Pietrzak,
      Stachura, Szczepaniak, Walczak, Wróbel`),
    languages: [
      ['Polish', 0.9],
      ['German', 0.1],
    ],
  },
  {
    key: 'jewish',
    share: 4,
    women: nameList('Abigail, Dinah, Leah, Miriam, Naomi, Rivka, Ruth, Shoshana, Tamar'),
    men: nameList('Gideon, Joel, Reuben, Saul'),
    families: nameList(
      'Abrahams, Bronstein, Feldman, Hirschfield, Mendelson, Shulman, Solomons, Spielman, Teitelbaum',
    ),
    languages: [
      ['Hebrew', 0.35],
      ['Yiddish', 0.08],
    ],
  },
  {
    key: 'portuguese',
    share: 2,
    women: nameList('Beatriz, Carla, Inês, Luciana, Mariana, Patrícia, Sofia'),
    men: nameList('Duarte, Nuno, Tiago'),
    families: nameList('Almeida, Barbosa, Carvalho, Figueiredo, Moreira, Ribeiro, Teixeira, Vasconcelos'),
    languages: [
      ['Portuguese', 0.95],
      ['Spanish', 0.2],
    ],
  },
  {
    key: 'greek',
    share: 1,
    women: nameList('Androulla, Despina, Eleni, Katerina'),
    men: nameList('Kyriakos, Stavros'),
    families: nameList('Charalambous, Christodoulou, Georgiou, Hadjigeorgiou, Ioannou, Neophytou, Theodorou'),
    languages: [['Greek', 0.9]],
  },
  {
    key: 'italian',
    share: 1,
    women: nameList('Chiara, Elisa, Francesca, Paola'),
    men: nameList('Davide, Lorenzo'),
    families: nameList('Caruso, Galli, Marchetti, Rinaldi, Santoro'),
    languages: [
      ['Italian', 0.95],
      ['French', 0.15],
    ],
  },
  {
    key: 'spanish',
    share: 1,
    women: nameList('Alejandra, Lucía, Marisol, Pilar'),
    men: nameList('Gonzalo, Rodrigo'),
    families: nameList('Aguirre, Benítez, Echeverría, Ibáñez, Molina, Quintero, Restrepo, Valdés'),
    languages: [['Spanish', 0.95]],
  },
  {
    key: 'ukrainian',
    share: 1,
    women: nameList('Halyna, Iryna, Larysa, Oksana'),
    men: nameList('Bohdan, Taras'),
    families: nameList('Hrytsenko, Lysenko, Melnyk, Oliynyk, Panchenko'),
    languages: [
      ['Ukrainian', 0.95],
      ['Russian', 0.4],
    ],
  },
]
