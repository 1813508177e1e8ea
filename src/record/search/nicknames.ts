/** First names that stand for each other in England, short forms and spellings. A line is a family of names; a name may be in several. */
const FAMILIES = `
alexander alex al sandy xander sasha
alexandra alex sandra sasha lexi
amelia millie
andrew andy drew
anthony tony ant
antonia toni
barbara barb babs
benjamin ben benji benny
bernadette bernie
catherine katherine kathryn katharine kate katie kathy cathy kat kitty cat
charles charlie chas chuck
charlotte charlie lottie char
christine christina chris tina chrissie
christopher chris kit topher
daniel dan danny
danielle dani
david dave davey
deborah debra deb debbie
dorothy dot dottie dolly
edward ed eddie ted teddy ned
eleanor ellie nell nora elle
elizabeth liz lizzie beth betty eliza libby lisa elsie bess
emily em emmy millie
francesca fran frankie
frances fran frankie francis
francis frank frankie
frederick fred freddie
gabriella gabby ella
gabriel gabe
george georgie
georgina georgie gina
gerald gerry jerry
grace gracie
harold harry hal
henry harry hal hank
isabella isabelle isobel izzy bella belle
jacob jake
jacqueline jackie
james jim jimmy jamie jem
jennifer jen jenny
jessica jess jessie
joanne joanna jo
john johnny jack jon
jonathan jon jonny nathan
joseph joe joey
josephine jo josie
joshua josh
judith judy
julia julie jules
kenneth ken kenny
kimberley kim
lawrence laurence larry laurie
leonard leo len lenny
lillian lily lil
louise lou
louis lewis lou
lucy lulu
madeleine maddie
margaret maggie meg peggy mags margie greta
martin marty
mary molly polly maria
matilda tilly mattie
matthew matt matty
maximilian max
michael mike mick mickey
mohammed muhammad mohammad mohamed mohamad muhammed mo
nancy nan ann
natasha tasha nat
nathaniel nathan nat nate
nicholas nick nicky nico
nicola nicky nikki
oliver ollie
olivia liv livvy ollie
pamela pam
patricia pat patsy tricia trish
patrick pat paddy rick
penelope penny
peter pete
philip phillip phil pip
rebecca becky becca bex
richard rick ricky dick rich
robert rob bob bobby robbie bert
roberta bobbie
ronald ron ronnie
rosemary rosie rose
ruth ruthie
samantha sam sammy
samuel sam sammy
sarah sara sally sadie
sebastian seb
sophia sophie sofia
stephanie steph
stephen steven steve
susan sue susie suzanne
theodore theo ted teddy
theresa teresa terry tess tessa
thomas tom tommy
timothy tim timmy
valerie val
victoria vicky tori
vincent vince vinny
virginia ginny
walter walt wally
william will bill billy liam
yusuf yousef youssef joseph
zachary zac zach zak
sean shaun shawn
niamh neve
siobhan shivaun chevonne
ciara keira kiera
aoife eefa
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '))

const BY_NAME = new Map<string, Set<string>>()
for (const family of FAMILIES) for (const name of family) for (const other of family) link(name, other)

function link(name: string, other: string): void {
  if (name === other) return
  BY_NAME.set(name, (BY_NAME.get(name) ?? new Set()).add(other))
}

/** The names that somebody called so may also go by: "bill" for "william", and the other way about. */
export const nicknamesOf = (name: string): string[] => [...(BY_NAME.get(name) ?? [])]

export const areNicknames = (a: string, b: string): boolean => BY_NAME.get(a)?.has(b) ?? false
