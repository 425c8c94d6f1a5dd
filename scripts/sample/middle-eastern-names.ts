import { nameList } from './name-list'
import type { Tradition } from './tradition'

/** Turkish, Arabic and Iranian traditions. */
export const MIDDLE_EASTERN: readonly Tradition[] = [
  {
    key: 'turkish',
    share: 2,
    women: nameList('Aylin, Elif, Esra, Gülay, Nilgün, Özlem, Sibel, Zeynep'),
    men: nameList('Emre, Kerem, Levent, Murat'),
    either: nameList('Deniz'),
    families: nameList('Aksoy, Bulut, Çelik, Demir, Erdem, Kaya, Korkmaz, Öztürk, Polat, Yüksel'),
    languages: [
      ['Turkish', 0.9],
      ['Kurdish', 0.15],
    ],
  },
  {
    key: 'arabic',
    share: 3,
    women: nameList('Dalia, Hanan, Layla, Maha, Rania, Rasha, Salma, Yasmin'),
    men: nameList('Bassam, Karim, Nabil, Sami'),
    families: nameList('Barakat, Daoud, Ghanem, Hamdan, Jabbour, Khalil, Mansour, Nassar, Sabbagh, Shaheen'),
    languages: [
      ['Arabic', 0.9],
      ['French', 0.15],
    ],
  },
  {
    key: 'iranian',
    share: 2,
    women: nameList('Azadeh, Golnaz, Parisa, Roya, Shirin'),
    men: nameList('Behnam, Farhad, Kaveh'),
    families: nameList(
      'Bakhtiari, Ebrahimi, Farahani, Hosseini, Jafari, Moradi, Rahimi, Sadeghi, Tavakoli, Zand',
    ),
    languages: [['Farsi', 0.9]],
  },
]
