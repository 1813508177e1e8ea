/** Districts of the counties, by the county that has their children’s services; names at the Office for National Statistics. */
export const DISTRICTS: Record<string, string> = {
  Cambridgeshire: 'Cambridge|Fenland|Huntingdonshire|South Cambridgeshire|East Cambridgeshire',
  Cumberland: 'Allerdale|Carlisle|Copeland',
  'Westmorland and Furness': 'Barrow-in-Furness|Eden|South Lakeland',
  Derbyshire:
    'Amber Valley|Bolsover|Chesterfield|Derbyshire Dales|Erewash|High Peak|North East Derbyshire|South Derbyshire',
  Devon: 'East Devon|Exeter|Mid Devon|North Devon|South Hams|Teignbridge|Torridge|West Devon',
  Dorset: 'East Dorset|North Dorset|Purbeck|West Dorset|Weymouth and Portland|Christchurch',
  'County Durham': 'Easington|Sedgefield|Chester-le-Street|Derwentside|Wear Valley|Teesdale',
  'East Sussex': 'Eastbourne|Hastings|Lewes|Rother|Wealden',
  Essex:
    'Basildon|Braintree|Brentwood|Castle Point|Chelmsford|Colchester|Epping Forest|Harlow|Maldon|Rochford|Tendring|Uttlesford',
  Gloucestershire: 'Cheltenham|Cotswold|Forest of Dean|Gloucester|Stroud|Tewkesbury',
  Hampshire:
    'Basingstoke and Deane|East Hampshire|Eastleigh|Fareham|Gosport|Hart|Havant|New Forest|Rushmoor|Test Valley|Winchester',
  Hertfordshire:
    'Broxbourne|Dacorum|East Hertfordshire|Hertsmere|North Hertfordshire|St Albans|Stevenage|Three Rivers|Watford|Welwyn Hatfield',
  Kent: 'Ashford|Canterbury|Dartford|Dover|Folkestone and Hythe|Gravesham|Maidstone|Sevenoaks|Shepway|Swale|Thanet|Tonbridge and Malling|Tunbridge Wells',
  Lancashire:
    'Burnley|Chorley|Fylde|Hyndburn|Lancaster|Pendle|Preston|Ribble Valley|Rossendale|South Ribble|West Lancashire|Wyre',
  Leicestershire:
    'Blaby|Charnwood|Harborough|Hinckley and Bosworth|Melton|North West Leicestershire|Oadby and Wigston',
  Lincolnshire: 'Boston|East Lindsey|Lincoln|North Kesteven|South Holland|South Kesteven|West Lindsey',
  Norfolk:
    'Breckland|Broadland|Great Yarmouth|Kings Lynn and West Norfolk|North Norfolk|Norwich|South Norfolk',
  'North Northamptonshire': 'Corby|East Northamptonshire|Kettering|Wellingborough',
  'West Northamptonshire': 'Daventry|Northampton|South Northamptonshire',
  'North Yorkshire': 'Craven|Hambleton|Harrogate|Richmondshire|Ryedale|Scarborough|Selby',
  Nottinghamshire: 'Ashfield|Bassetlaw|Broxtowe|Gedling|Mansfield|Newark and Sherwood|Rushcliffe',
  Oxfordshire: 'Cherwell|Oxford|South Oxfordshire|Vale of White Horse|West Oxfordshire',
  Somerset: 'Mendip|Sedgemoor|South Somerset|Taunton Deane|West Somerset|Somerset West and Taunton',
  Staffordshire:
    'Cannock Chase|East Staffordshire|Lichfield|Newcastle-under-Lyme|South Staffordshire|Stafford|Staffordshire Moorlands|Tamworth',
  Suffolk:
    'Babergh|East Suffolk|Ipswich|Mid Suffolk|Suffolk Coastal|Waveney|West Suffolk|Forest Heath|St Edmundsbury',
  Surrey:
    'Elmbridge|Epsom and Ewell|Guildford|Mole Valley|Reigate and Banstead|Runnymede|Spelthorne|Surrey Heath|Tandridge|Waverley|Woking',
  Warwickshire: 'North Warwickshire|Nuneaton and Bedworth|Rugby|Stratford-on-Avon|Warwick',
  'West Sussex': 'Adur|Arun|Chichester|Crawley|Horsham|Mid Sussex|Worthing',
  Worcestershire: 'Bromsgrove|Malvern Hills|Redditch|Worcester|Wychavon|Wyre Forest',
}

export const WELSH =
  'Anglesey|Isle of Anglesey|Blaenau Gwent|Bridgend|Caerphilly|Cardiff|Carmarthenshire|Ceredigion|Conwy|Denbighshire|Flintshire|Gwynedd|Merthyr Tydfil|Monmouthshire|Neath Port Talbot|Newport|Pembrokeshire|Powys|Rhondda Cynon Taf|Swansea|Torfaen|Vale of Glamorgan|Wrexham'

export const SCOTTISH =
  'Aberdeen|Aberdeenshire|Angus|Argyll and Bute|Clackmannanshire|Dumfries and Galloway|Dundee|East Ayrshire|East Dunbartonshire|East Lothian|East Renfrewshire|Edinburgh|Falkirk|Fife|Glasgow|Highland|Inverclyde|Midlothian|Moray|Na h-Eileanan Siar|North Ayrshire|North Lanarkshire|Orkney Islands|Perth and Kinross|Renfrewshire|Scottish Borders|Shetland Islands|South Ayrshire|South Lanarkshire|Stirling|West Dunbartonshire|West Lothian'
