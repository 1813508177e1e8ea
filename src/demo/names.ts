/** Invented people need names. Common ones of several communities, put together by chance; nobody is meant. */
export const GIRLS =
  'Amelia Olivia Isla Ava Freya Grace Poppy Evie Ruby Sofia Layla Zara Aisha Maya Hana Imani Nia Ella Chloe Lucy Megan Skye Willow Daisy Ivy Elsie Rosie Anya Priya Fatima Safiya Leila Mei Kasia Zofia Oksana Tia Jade Kayla Destiny'.split(
    ' ',
  )
export const BOYS =
  'Noah Oliver George Arthur Leo Harry Oscar Archie Jack Theo Freddie Alfie Tommy Mason Jayden Kai Tyler Reece Ethan Logan Isaac Yusuf Ibrahim Adam Zain Arjun Rohan Kofi Kwame Malachi Elijah Jakub Filip Andrei Dylan Callum Connor Liam Finley Rory'.split(
    ' ',
  )
export const WOMEN =
  'Emma Sarah Gemma Laura Kelly Stacey Natasha Rebecca Hayley Kirsty Donna Leanne Samira Nadia Shabana Amina Grace Abigail Blessing Marta Agnieszka Irina Denise Michelle Claire Joanne Paula Tracey Sunita Meera'.split(
    ' ',
  )
export const MEN =
  'James Daniel Michael Lee Craig Darren Wayne Gareth Simon Mark Andrew Paul Imran Tariq Bilal Hassan Emmanuel Samuel Joseph Piotr Marek Ion Steven Kevin Dean Ryan Sanjay Vikram Ahmed Yaw'.split(
    ' ',
  )
export const FAMILY_NAMES =
  'Ashdown Barlow Birch Bradwell Calder Carver Clement Coppice Dale Darnley Elmore Fallow Fenwick Garrick Greaves Hallam Harrow Hollis Ingram Jessop Keeling Larkin Lomas Marsden Mellor Norland Oakes Orton Parr Quarmby Radley Renshaw Rowan Sayer Selby Stannard Thorley Tindall Upton Vardy Wainwright Weldon Yarrow Begum Khan Hussain Patel Kaur Singh Ahmed Okafor Mensah Adeyemi Boateng Kowalski Nowak Popescu Haddad Nguyen Chen'.split(
    ' ',
  )
export const STREETS =
  'Alder Hawthorn Linnet Quarry Weavers Chapel Station Meadow Orchard Canal Foundry Primrose Mill Heron Larch'.split(
    ' ',
  )
export const STREET_KINDS = ['Street', 'Road', 'Close', 'Avenue', 'Lane', 'Court']
export const LANGUAGES_AT_HOME = ['Polish', 'Urdu', 'Punjabi', 'Romanian', 'Arabic', 'Bengali']
export const NEIGHBOURHOOD_NAMES = [
  'Hillside',
  'Riverside',
  'Old Town',
  'Northgate',
  'Southfield',
  'Parkside',
  'Weavers’ Quarter',
  'Quarry Bank',
  'Canalside',
  'Meadow Vale',
]
