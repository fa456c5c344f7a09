/** Words that tell a verb phrase from a list of things. Left out is what can also be a noun. */
function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Infinitives that close a phrase: "vrijwilligers werven". */
export const INFINITIVES = words(`
  aanbieden aanleggen aannemen aanpakken aanpassen aansluiten aanvragen afschaffen afsluiten
  afspreken begeleiden beheren behouden benaderen benutten beperken besparen bespreken
  bestellen betalen betrekken bezoeken bezorgen bieden bouwen brengen combineren coördineren
  delen doen doorverwijzen financieren gebruiken geven halen helpen herstellen houden huren
  informeren inkopen inrichten inschakelen inzetten koken kopen koppelen leggen leren leveren
  maken meedenken meten meenemen onderhouden ondersteunen onderzoeken ontwikkelen ontwerpen
  oefenen openen openhouden openstellen opbouwen ophalen opknappen opleiden oplossen oprichten
  opstarten opvangen opzetten organiseren overnemen plaatsen plannen printen regelen repareren
  rijden schoonmaken schrappen sluiten sparen starten stellen stimuleren stoppen terugdringen
  toevoegen trainen uitbreiden uitdelen uitleggen uitlenen uitnodigen uitvoeren vangen
  vasthouden vaststellen verbeteren verbinden verbouwen verdelen vergoeden vergroten verhogen
  verhuren verkopen verkorten verlagen verlenen verminderen vermieten vernieuwen verplaatsen
  verspreiden versterken verstrekken vervangen verwijzen verzamelen verzorgen vinden voorkomen
  voorlichten vragen vullen waarborgen werven wijzen zetten zoeken
`);

/** Finite verbs that make a clause: "de bus rijdt elk uur". */
export const FINITES = words(`
  is wordt worden was heeft hebben had kan kunnen kon moet moeten mag mogen wil willen zal
  zullen gaat gaan komt komen krijgt krijgen blijft blijven rijdt rijden helpt doet doen werkt
  betaalt kost vraagt geeft geven staat staan ligt liggen mist missen ontbreekt verdwijnt
  sluit zit zitten levert zorgt kent kennen weet weten voelt voelen vindt vinden maakt maken
  regelt organiseert beheert begeleidt bezoekt brengt haalt koopt verkoopt huurt verhuurt
  loopt lopen stopt start
`);

/** Words after which a verb no longer stands in the main clause. */
export const SUBORDINATORS = words(`
  die dat waar waarin waarmee waardoor wie wat welke omdat doordat zodat als wanneer terwijl
  hoewel of om te zonder tenzij mits toen hoe
`);

/** Words that open a noun phrase: the next point has an object or a subject of its own. */
export const OPENERS = words(`
  de het een onze ons hun haar mijn jullie alle alles elke elk iedere ieder iedereen geen meer
  minder extra nieuwe nieuw goede eigen gratis goedkope lokale jonge oude veel weinig één twee
  drie vier vijf tien wij we zij ze hij er men ik u je niemand mensen
`);

/** Adverbs and prepositions that look like a plural noun but are none. */
export const NO_NOUNS = words(`
  samen tussen tegen binnen buiten boven beneden achter langs sinds tijdens volgens jegens
  zonder steeds soms thuis anders straks dagelijks wekelijks maandelijks jaarlijks vaak verder
  tevens eens allen alleen even morgen gisteren tegelijkertijd beiden hoogstens minstens
  meestens onderweg voorts nergens ergens overal ondertussen bovendien daarnaast vervolgens
  intussen
`);

export const SINGULAR_NOUN = /(?:ing|heid|teit|tie|schap|ment|huis|vervoer|werk|geld|loket|team)$/;
