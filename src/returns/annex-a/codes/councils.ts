import { type CodeSet, code, type Words } from './code-set.ts'
import { DISTRICTS, SCOTTISH, WELSH } from './districts.ts'

/**
 * The councils of England with children’s services: code of the Office for National Statistics, number at the Department
 * for Education, name (Open Government Licence v3.0), and whatever else it goes by.
 */
const COUNCILS = `
E09000002,301,Barking and Dagenham
E09000003,302,Barnet
E08000038,370,Barnsley
E06000022,800,Bath and North East Somerset
E06000055,822,Bedford
E09000004,303,Bexley
E08000025,330,Birmingham
E06000008,889,Blackburn with Darwen
E06000009,890,Blackpool
E08000001,350,Bolton
E06000058,839,Bournemouth; Christchurch and Poole
E06000036,867,Bracknell Forest
E08000032,380,Bradford
E09000005,304,Brent
E06000043,846,Brighton and Hove
E06000023,801,Bristol; City of
E09000006,305,Bromley
E06000060,825,Buckinghamshire
E08000002,351,Bury
E08000033,381,Calderdale
E10000003,873,Cambridgeshire
E09000007,202,Camden
E06000056,823,Central Bedfordshire
E06000049,895,Cheshire East
E06000050,896,Cheshire West and Chester
E09000001,201,City of London
E06000052,908,Cornwall
E06000047,840,County Durham
E08000026,331,Coventry
E09000008,306,Croydon
E06000063,942,Cumberland
E10000006,909,Cumbria
E06000005,841,Darlington
E06000015,831,Derby
E10000007,830,Derbyshire
E10000008,878,Devon
E08000017,371,Doncaster
E06000059,838,Dorset
E08000027,332,Dudley
E09000009,307,Ealing
E06000011,811,East Riding of Yorkshire
E10000011,845,East Sussex
E09000010,308,Enfield
E10000012,881,Essex
E08000037,390,Gateshead
E10000013,916,Gloucestershire
E09000011,203,Greenwich
E09000012,204,Hackney
E06000006,876,Halton
E09000013,205,Hammersmith and Fulham
E10000014,850,Hampshire
E09000014,309,Haringey
E09000015,310,Harrow
E06000001,805,Hartlepool
E09000016,311,Havering
E06000019,884,Herefordshire; County of
E10000015,919,Hertfordshire
E09000017,312,Hillingdon
E09000018,313,Hounslow
E06000046,921,Isle of Wight
E06000053,420,Isles of Scilly
E09000019,206,Islington
E09000020,207,Kensington and Chelsea
E10000016,886,Kent
E06000010,810,Kingston upon Hull; City of
E09000021,314,Kingston upon Thames
E08000034,382,Kirklees
E08000011,340,Knowsley
E09000022,208,Lambeth
E10000017,888,Lancashire
E08000035,383,Leeds
E06000016,856,Leicester
E10000018,855,Leicestershire
E09000023,209,Lewisham
E10000019,925,Lincolnshire
E08000012,341,Liverpool
E06000032,821,Luton
E08000003,352,Manchester
E06000035,887,Medway
E09000024,315,Merton
E06000002,806,Middlesbrough
E06000042,826,Milton Keynes
E08000021,391,Newcastle upon Tyne
E09000025,316,Newham
E10000020,926,Norfolk
E06000012,812,North East Lincolnshire
E06000013,813,North Lincolnshire
E06000061,940,North Northamptonshire
E06000024,802,North Somerset
E08000022,392,North Tyneside
E06000065,815,North Yorkshire
E10000021,928,Northamptonshire
E06000057,929,Northumberland
E06000018,892,Nottingham
E10000024,891,Nottinghamshire
E08000004,353,Oldham
E10000025,931,Oxfordshire
E06000031,874,Peterborough
E06000026,879,Plymouth
E06000044,851,Portsmouth
E06000038,870,Reading
E09000026,317,Redbridge
E06000003,807,Redcar and Cleveland
E09000027,318,Richmond upon Thames
E08000005,354,Rochdale
E08000018,372,Rotherham
E06000017,857,Rutland
E08000006,355,Salford
E08000028,333,Sandwell
E08000014,343,Sefton
E08000039,373,Sheffield
E06000051,893,Shropshire
E06000039,871,Slough
E08000029,334,Solihull
E06000066,933,Somerset
E06000025,803,South Gloucestershire
E08000023,393,South Tyneside
E06000045,852,Southampton
E06000033,882,Southend-on-Sea
E09000028,210,Southwark
E08000013,342,St. Helens
E10000028,860,Staffordshire
E08000007,356,Stockport
E06000004,808,Stockton-on-Tees
E06000021,861,Stoke-on-Trent
E10000029,935,Suffolk
E08000024,394,Sunderland
E10000030,936,Surrey
E09000029,319,Sutton
E06000030,866,Swindon
E08000008,357,Tameside
E06000020,894,Telford and Wrekin
E06000034,883,Thurrock
E06000027,880,Torbay
E09000030,211,Tower Hamlets
E08000009,358,Trafford
E08000036,384,Wakefield
E08000030,335,Walsall
E09000031,320,Waltham Forest
E09000032,212,Wandsworth
E06000007,877,Warrington
E10000031,937,Warwickshire
E06000037,869,West Berkshire
E06000062,941,West Northamptonshire
E10000032,938,West Sussex
E09000033,213,Westminster
E06000064,943,Westmorland and Furness
E08000010,359,Wigan
E06000054,865,Wiltshire
E06000040,868,Windsor and Maidenhead
E08000015,344,Wirral
E06000041,872,Wokingham
E08000031,336,Wolverhampton
E10000034,885,Worcestershire
E06000014,816,York
`

const ALSO: Record<string, string> = {
  Buckinghamshire: 'Aylesbury Vale|Chiltern|Wycombe',
  'Bournemouth, Christchurch and Poole': 'BCP|Bournemouth|Poole',
  'County Durham': 'Durham',
  'Herefordshire, County of': 'Herefordshire',
  'Kingston upon Hull, City of': 'Hull',
  'Kingston upon Thames': 'Kingston',
  'Richmond upon Thames': 'Richmond',
  'Bristol, City of': 'Bristol',
  'Telford and Wrekin': 'Telford|The Wrekin',
  'Windsor and Maidenhead': 'RBWM|Royal Borough of Windsor',
  'St. Helens': 'Saint Helens|St Helens',
}

/** Codes before boundaries were moved or councils joined. */
const FORMER: Record<string, string> = {
  '370': 'e08000016',
  '373': 'e08000019',
  '825': 'e10000002',
  '838': 'e10000009 835',
  '839': 'e06000028 e06000029 836 837',
  '815': 'e10000023',
  '933': 'e10000027',
}

/** What stands around a council’s name and tells nothing. */
const AROUND =
  /\b(the|london|royal|metropolitan|met|borough|boro|council|councils|county|city|and|of|upon|district|unitary|authority|local|childrens|services|la|ua|lb|mbc|mdc|cc|bc|b|c)\b/g

const bare = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z ]+/g, ' ')
    .replace(AROUND, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** Also what lies within it, for placements that are given by the place. */
function named(name: string, within = ''): Words {
  const names = new Set([name, ...`${ALSO[name] ?? ''}|${within}`.split('|')].map(bare).filter(Boolean))
  return { test: (spelling) => names.has(bare(spelling)) }
}

export const council: CodeSet = [
  ...COUNCILS.trim()
    .split('\n')
    .map((line) => {
      const [ons = '', number = '', name = ''] = line.split(',')
      const full = name.replaceAll(';', ',')
      return code(
        number,
        full,
        `${ons.toLowerCase()} ${number} ${FORMER[number] ?? ''}`,
        named(full, DISTRICTS[full]),
      )
    }),
  code('WAL', 'Wales', 'wal', named('Wales', WELSH)),
  code('SCO', 'Scotland', 'sco', named('Scotland', SCOTTISH)),
  code('NIR', 'Northern Ireland', 'nir ni', /^northern ireland$/),
  code('NUK', 'Outside the United Kingdom', 'nuk', /outside the u/),
  code('CON', 'Confidential', 'con', /confidential/),
]
