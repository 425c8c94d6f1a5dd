/** What people call a town besides its name, and besides the shorter forms that follow from the name by rule. */
export const NICKNAMES: Readonly<Record<string, string>> = {
  'kingston upon hull': 'hull',
  'newcastle upon tyne': 'newcastle, toon, geordieland',
  'kingston upon thames': 'kingston',
  'stratford upon avon': 'stratford on avon',
  clapham: 'clapham junction',
  marylebone: 'harley street',
  birmingham: 'brum, bham, birmingham city centre',
  manchester: 'mcr, manc, manny, manchester city centre',
  derry: 'londonderry, derry londonderry',
  londonderry: 'derry',
  southampton: 'soton',
  portsmouth: 'pompey',
  bristol: 'brizzle',
  leeds: 'in leads',
  bournemouth: 'bomo',
  brighton: 'brighton and hove, brighton hove',
  edinburgh: 'edi, edinborough',
  nottingham: 'notts city, nottm',
  middlesbrough: 'boro',
  wolverhampton: 'wolves',
  huddersfield: 'hudds',
  'milton keynes': 'mk',
  'weston super mare': 'weston',
  'burton upon trent': 'burton on trent',
  'stoke on trent': 'the potteries',
  liverpool: 'lpool, merseyside city',
  scarborough: 'scarboro',
  peterborough: 'peterboro',
  loughborough: 'luffbra',
}

/** Areas people name that no export holds as a county or a region, and what they are made of. */
export const WIDE_AREAS: Readonly<Record<string, string>> = {
  midlands: 'West Midlands|East Midlands',
  'north of england': 'North East|North West|Yorkshire and the Humber',
  'south of england': 'South East|South West',
  'greater london': 'London|Greater London',
  'central london': 'London|Greater London',
  'north london': 'London|Greater London',
  'south london': 'London|Greater London',
  'east london': 'London|Greater London',
  'west london': 'London|Greater London',
  'south east london': 'London|Greater London',
  'south west london': 'London|Greater London',
  'north east london': 'London|Greater London',
  'north west london': 'London|Greater London',
  'se london': 'London|Greater London',
  'sw london': 'London|Greater London',
  'nw london': 'London|Greater London',
  'ne london': 'London|Greater London',
  highlands: 'Highland',
  hebrides: 'Outer Hebrides',
  notts: 'Nottinghamshire',
  beds: 'Bedfordshire',
  berks: 'Berkshire',
  bucks: 'Buckinghamshire',
  cambs: 'Cambridgeshire',
  'lake district': 'Cumbria',
  'peak district': 'Derbyshire',
  humberside: 'East Riding of Yorkshire',
  glos: 'Gloucestershire',
  cotswolds: 'Gloucestershire|Oxfordshire',
  hants: 'Hampshire',
  herts: 'Hertfordshire',
  lancs: 'Lancashire',
  leics: 'Leicestershire',
  lincs: 'Lincolnshire',
  wirral: 'Merseyside',
  'east anglia': 'Norfolk|Suffolk|Cambridgeshire',
  yorks: 'North Yorkshire|West Yorkshire|South Yorkshire|East Riding of Yorkshire|East Yorkshire',
  northants: 'Northamptonshire',
  ulster: 'Northern Ireland',
  oxon: 'Oxfordshire',
  'west country': 'South West',
  staffs: 'Staffordshire',
  'home counties': 'Surrey|Kent|Essex|Hertfordshire|Buckinghamshire|Berkshire|Bedfordshire',
  tyneside: 'Tyne and Wear',
  'black country': 'West Midlands',
  wilts: 'Wiltshire',
  worcs: 'Worcestershire',
}

/** Counties and regions of the United Kingdom: known also where the export has nobody. */
export const COUNTIES =
  'Bedfordshire|Berkshire|Buckinghamshire|Cambridgeshire|Cheshire|Cornwall|Cumbria|Derbyshire|Devon|Dorset|County Durham|East Sussex|West Sussex|Essex|Gloucestershire|Greater London|Greater Manchester|Hampshire|Herefordshire|Hertfordshire|Isle of Wight|Kent|Lancashire|Leicestershire|Lincolnshire|Merseyside|Norfolk|Northamptonshire|Northumberland|Nottinghamshire|Oxfordshire|Rutland|Shropshire|Somerset|Staffordshire|Suffolk|Surrey|Tyne and Wear|Teesside|Warwickshire|West Midlands|Wiltshire|Worcestershire|North Yorkshire|South Yorkshire|West Yorkshire|East Riding of Yorkshire|Fife|Highland|Scottish Borders|Aberdeenshire|Angus|Argyll and Bute|Ayrshire|Dumfries and Galloway|Lanarkshire|Lothian|Midlothian|East Lothian|West Lothian|Moray|Perth and Kinross|Renfrewshire|Orkney|Shetland|Outer Hebrides|Anglesey|Carmarthenshire|Ceredigion|Conwy|Denbighshire|Flintshire|Gwynedd|Monmouthshire|Pembrokeshire|Powys|Glamorgan|Vale of Glamorgan|Gwent|County Antrim|County Armagh|County Down|County Fermanagh|County Londonderry|County Tyrone|London|South East|South West|East of England|East Midlands|North East|North West|Yorkshire and the Humber|Scotland|Wales|Northern Ireland'

/**
 * Where a postcode is, for districts of which the export tells nothing: the town that its letters are named after, and
 * of areas so wide that this would mislead, the districts of other towns.
 */
export const POSTCODES =
  'Aberdeen=AB|St Albans=AL|Birmingham=B|Bath=BA|Blackburn=BB|Bradford=BD|Bournemouth=BH|Bolton=BL|Brighton=BN|Bromley=BR|Bristol=BS|Belfast=BT|Carlisle=CA|Cambridge=CB|Cardiff=CF|Chester=CH|Chelmsford=CM|Colchester=CO|Croydon=CR|Canterbury=CT|Coventry=CV|Crewe=CW|Dartford=DA|Dundee=DD|Derby=DE|Dumfries=DG|Durham=DH|Darlington=DL|Doncaster=DN|Dorchester=DT|Dudley=DY|London=E EC N NW SE SW W WC|Edinburgh=EH|Enfield=EN|Exeter=EX|Falkirk=FK|Blackpool=FY|Glasgow=G|Gloucester=GL|Guildford=GU|Harrow=HA|Huddersfield=HD|Harrogate=HG|Hemel Hempstead=HP|Hereford=HR|Stornoway=HS|Hull=HU|Halifax=HX|Ilford=IG|Ipswich=IP|Inverness=IV|Kilmarnock=KA|Kingston upon Thames=KT|Kirkwall=KW|Kirkcaldy=KY|Liverpool=L|Lancaster=LA|Leicester=LE|Llandudno=LL|Lincoln=LN|Leeds=LS|Luton=LU|Manchester=M|Rochester=ME|Milton Keynes=MK|Motherwell=ML|Newcastle upon Tyne=NE|Nottingham=NG|Northampton=NN|Newport=NP|Norwich=NR|Oldham=OL|Oxford=OX|Paisley=PA|Peterborough=PE|Perth=PH|Plymouth=PL|Portsmouth=PO|Preston=PR|Reading=RG|Redhill=RH|Romford=RM|Sheffield=S|Swansea=SA|Stevenage=SG|Stockport=SK|Slough=SL|Sutton=SM|Swindon=SN|Southampton=SO|Salisbury=SP|Sunderland=SR|Southend-on-Sea=SS|Stoke-on-Trent=ST|Shrewsbury=SY|Taunton=TA|Galashiels=TD|Telford=TF|Torquay=TQ|Truro=TR|Middlesbrough=TS|Twickenham=TW|Uxbridge=UB|Warrington=WA|Watford=WD|Wakefield=WF|Wigan=WN|Worcester=WR|Walsall=WS|Wolverhampton=WV|York=YO|Lerwick=ZE|Builth Wells=LD|Tunbridge Wells=TN' +
  "|Worthing=BN11 BN12 BN13 BN14|Eastbourne=BN20 BN21 BN22 BN23|Hastings=TN34 TN35 TN37 TN38|Ashford=TN23 TN24 TN25|Aberystwyth=SY23|Wrexham=LL11 LL12 LL13 LL14|Bangor=LL57|Holyhead=LL65|King's Lynn=PE30|Boston=PE21|Skegness=PE25|Grimsby=DN31 DN32 DN33 DN34|Scunthorpe=DN15 DN16 DN17|Scarborough=YO11 YO12|Isle of Wight=PO30 PO31 PO32 PO33 PO34 PO35 PO36 PO37 PO38 PO39 PO40 PO41|Chichester=PO19|Kendal=LA9|Workington=CA14|Whitehaven=CA28|Carmarthen=SA31|Haverfordwest=SA61 SA62|Llanelli=SA14 SA15|Penzance=TR18|Barnstaple=EX31 EX32|Yeovil=BA20 BA21 BA22|Londonderry=BT47 BT48|Margate=CT9|Ramsgate=CT11|Dover=CT16 CT17|Folkestone=CT18 CT19 CT20|Great Yarmouth=NR30 NR31|Lowestoft=NR32 NR33|Bury St Edmunds=IP32 IP33|Fort William=PH33|Portree=IV51|Oban=PA34|Weston-super-Mare=BS22 BS23 BS24|Barrow in Furness=LA13 LA14"
