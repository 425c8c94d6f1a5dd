/** A town of the sample; where it lies is looked up in GeoNames. */
export interface Town {
  town: string
  county: string
  /** Outward postcodes that are surely in the town. */
  districts: readonly string[]
  /** Its name in GeoNames, where that is another. */
  geonames?: string
}

/** Rows of `town | outward postcodes`, with `= name in GeoNames` where that differs; by county. */
const ROWS: Record<string, string> = {
  'Tyne and Wear': 'Newcastle upon Tyne | NE1 NE2; Sunderland | SR1 SR2',
  'County Durham': 'Durham | DH1',
  Teesside: 'Middlesbrough | TS1',
  Northumberland: 'Hexham | NE46',
  'Greater Manchester': 'Manchester | M1 M14 M20 M21; Stockport | SK1',
  Merseyside: 'Liverpool | L1 L8 L17 L18',
  Lancashire: 'Preston | PR1; Lancaster | LA1',
  Cheshire: 'Chester | CH1 CH2',
  Cumbria: 'Carlisle | CA1; Kendal | LA9',
  'West Yorkshire': 'Leeds | LS1 LS6 LS7 LS8; Bradford | BD1; Hebden Bridge | HX7',
  'South Yorkshire': 'Sheffield | S1 S10 S11',
  'North Yorkshire': 'York | YO1 YO10; Harrogate | HG1 HG2',
  'East Riding of Yorkshire': 'Hull = Kingston upon Hull | HU1 HU5',
  Nottinghamshire: 'Nottingham | NG1 NG7',
  Derbyshire: 'Derby | DE1; Buxton | SK17',
  Leicestershire: 'Leicester | LE1 LE2',
  Northamptonshire: 'Northampton | NN1',
  Lincolnshire: 'Lincoln | LN1 LN2',
  'West Midlands': 'Birmingham | B1 B13 B15 B17; Coventry | CV1 CV5',
  Staffordshire: 'Stoke-on-Trent | ST1 ST4',
  Worcestershire: 'Worcester | WR1',
  Herefordshire: 'Hereford | HR1 HR4',
  Shropshire: 'Shrewsbury | SY1 SY3',
  Warwickshire: 'Leamington Spa = Royal Leamington Spa | CV31 CV32',
  Cambridgeshire: 'Cambridge | CB1 CB2; Peterborough | PE1',
  Norfolk: 'Norwich | NR1 NR2 NR3',
  Suffolk: 'Ipswich | IP1 IP4',
  Essex: 'Colchester | CO1; Southend-on-Sea | SS1',
  Hertfordshire: 'St Albans | AL1',
  Bedfordshire: 'Bedford | MK40; Luton | LU1',
  'Greater London': 'Croydon | CR0; Richmond | TW9 TW10; Kingston upon Thames | KT1 KT2; Bromley | BR1',
  'East Sussex': 'Brighton | BN1 BN2; Hove | BN3; Lewes | BN7; Hastings | TN34',
  'West Sussex': 'Worthing | BN11',
  Kent: 'Canterbury | CT1; Tunbridge Wells = Royal Tunbridge Wells | TN1',
  Surrey: 'Guildford | GU1 GU2',
  Berkshire: 'Reading | RG1',
  Oxfordshire: 'Oxford | OX1 OX2 OX4',
  Buckinghamshire: 'Milton Keynes | MK9',
  Hampshire: 'Southampton | SO14 SO15 SO17; Portsmouth | PO1; Winchester | SO23',
  'Isle of Wight': 'Newport | PO30',
  Bristol: 'Bristol | BS1 BS6 BS7 BS8',
  Somerset: 'Bath | BA1 BA2',
  Devon: 'Exeter | EX1 EX2 EX4; Plymouth | PL1 PL4; Totnes | TQ9',
  Cornwall: 'Truro | TR1; Penzance | TR18',
  Dorset: 'Bournemouth | BH1 BH2',
  Wiltshire: 'Salisbury | SP1',
  Gloucestershire: 'Cheltenham | GL50 GL52; Stroud | GL5',
  'City of Edinburgh': 'Edinburgh | EH1 EH3 EH9 EH10',
  'Glasgow City': 'Glasgow | G1 G12 G41',
  'Aberdeen City': 'Aberdeen | AB10 AB24',
  'Dundee City': 'Dundee | DD1 DD2',
  'Perth and Kinross': 'Perth | PH1 PH2',
  Stirling: 'Stirling | FK7 FK8',
  Fife: 'St Andrews = Saint Andrews | KY16',
  Highland: 'Inverness | IV2 IV3',
  'South Ayrshire': 'Ayr | KA7 KA8',
  'Dumfries and Galloway': 'Dumfries | DG1',
  'Scottish Borders': 'Galashiels | TD1',
  'Na h-Eileanan Siar': 'Stornoway | HS1',
  'Shetland Islands': 'Lerwick | ZE1',
  Cardiff: 'Cardiff | CF10 CF11 CF24',
  Swansea: 'Swansea | SA1 SA2',
  Newport: 'Newport | NP20',
  Wrexham: 'Wrexham | LL13',
  Gwynedd: 'Bangor | LL57',
  Conwy: 'Llandudno | LL30',
  Ceredigion: 'Aberystwyth | SY23',
  Carmarthenshire: 'Carmarthen | SA31',
  Monmouthshire: 'Abergavenny | NP7',
  'County Antrim': 'Belfast | BT1 BT7 BT9; Lisburn | BT28',
  'County Down': 'Bangor | BT20; Newry | BT34 BT35',
  'County Londonderry': 'Derry | BT48',
  'County Armagh': 'Armagh | BT61',
  'County Tyrone': 'Omagh | BT78 BT79',
  'County Fermanagh': 'Enniskillen | BT74',
}

/** Every town of the sample outside the London postal district. */
export const TOWNS: readonly Town[] = Object.entries(ROWS).flatMap(([county, rows]) =>
  rows.split('; ').map((row) => readRow(row, county)),
)

function readRow(row: string, county: string): Town {
  const [names = '', districts = ''] = row.split(' | ')
  const [town = '', geonames] = names.split(' = ')
  return { town, county, districts: districts.split(' '), ...(geonames ? { geonames } : {}) }
}

/** Parts of London as GeoNames names them, with their outward postcode; people there have "London" as their town. */
export const LONDON_PARTS: ReadonlyMap<string, string> = new Map([
  ['Clerkenwell', 'EC1R'],
  ['Islington', 'N1'],
  ['Holloway', 'N7'],
  ['Crouch End', 'N8'],
  ['Archway', 'N19'],
  ['Wood Green', 'N22'],
  ['Camden Town', 'NW1'],
  ['Belsize Park', 'NW3'],
  ['Hendon', 'NW4'],
  ['Bethnal Green', 'E2'],
  ['Hackney', 'E8'],
  ['Canary Wharf', 'E14'],
  ['Walthamstow', 'E17'],
  ['Blackheath', 'SE3'],
  ['Camberwell', 'SE5'],
  ['Catford', 'SE6'],
  ['Kennington', 'SE11'],
  ['Peckham', 'SE15'],
  ['Brixton Hill', 'SW2'],
  ['Chelsea', 'SW3'],
  ['Battersea', 'SW11'],
  ['Earlsfield', 'SW18'],
  ['Bayswater', 'W2'],
  ['Ealing', 'W5'],
  ['Hammersmith', 'W6'],
  ['Kensington', 'W8'],
])
