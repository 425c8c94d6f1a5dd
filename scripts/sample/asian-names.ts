import { nameList } from './name-list'
import type { Tradition } from './tradition'

/** South and East Asian traditions. */
export const ASIAN: readonly Tradition[] = [
  {
    key: 'punjabi',
    share: 3,
    women: nameList('Amandeep, Harleen, Jasleen, Manjit, Navdeep, Rupinder, Sukhjit'),
    men: nameList('Balraj, Jagdeep, Tejinder'),
    families: nameList('Atwal, Bains, Chahal, Dhaliwal, Grewal, Johal, Mangat, Rai, Sahota, Sandhu'),
    languages: [
      ['Punjabi', 0.8],
      ['Hindi', 0.25],
    ],
  },
  {
    key: 'gujarati',
    share: 3,
    women: nameList('Anjali, Bhavna, Hetal, Jyoti, Kavita, Nisha, Pallavi, Rekha, Shilpa, Urvi'),
    men: nameList('Chirag, Hitesh, Kunal, Nikhil'),
    either: nameList('Arya'),
    families: nameList(
      'Amin, Bhatt, Chauhan, Joshi, Lakhani, Mehta, Mistry, Parekh, Patel, Solanki, Thakkar, Vyas',
    ),
    languages: [
      ['Gujarati', 0.8],
      ['Hindi', 0.4],
    ],
  },
  {
    key: 'tamil',
    share: 2,
    women: nameList('Abirami, Deepika, Kalpana, Lavanya, Nithya, Sangeetha, Thulasi'),
    men: nameList('Arun, Pranav, Senthil'),
    families:
      nameList(`Balasubramaniam, Chandran, Ganesan, Iyer, Jeyakumar, Kandasamy, Navaratnam, Pillai, Rajaratnam,
      Sivakumar, Thangarajah`),
    languages: [['Tamil', 0.85]],
  },
  {
    key: 'pakistani',
    share: 4,
    women: nameList('Amina, Bushra, Farah, Fozia, Humaira, Mehreen, Nadia, Saima, Sumera, Tahira'),
    men: nameList('Adeel, Haroon, Kamran, Shahzad, Zubair'),
    families: nameList('Ashraf, Aslam, Dar, Javed, Khawaja, Mahmood, Mirza, Qureshi, Saeed'),
    languages: [
      ['Urdu', 0.75],
      ['Punjabi', 0.4],
    ],
  },
  {
    key: 'bangladeshi',
    share: 2,
    women: nameList('Farhana, Nasima, Nazia, Rumana, Tahmina'),
    men: nameList('Kamrul, Shafiq, Tanvir'),
    families: nameList('Chowdhury, Haque, Hossain, Kabir, Miah, Rahman, Sarkar, Talukdar'),
    languages: [['Bengali', 0.85]],
  },
  {
    key: 'chinese',
    share: 3,
    women: nameList('Hui Min, Jessica, Mei Ling, Phoebe, Vivian, Wai Yee, Xiaoyan'),
    men: nameList('Desmond, Ka Ho, Kelvin'),
    families: nameList('Chan, Cheung, Fung, Kwok, Lam, Lau, Leung, Mak, Ng, Tang, Tsang, Yip, Zhou'),
    languages: [
      ['Cantonese', 0.65],
      ['Mandarin', 0.45],
    ],
  },
]
