import { LIMITS } from '../../protocol/protocol';

export const home = {
  title: 'Begin',
  joinTitle: 'Meedoen met code',
  joinText:
    'De code staat op het scherm in de zaal. U hoeft niets te installeren en u maakt geen account.',
  code: 'Uw code',
  join: 'Doe mee',
  joining: 'Even kijken…',
  noCode: 'Geen code? Vraag de begeleider, of scan de QR-code met uw camera.',
  codeEmpty: 'Vul eerst de code in. Die staat op het scherm in de zaal.',
  codeLength: (digits: number) =>
    `Een code heeft ${LIMITS.codeDigits} cijfers of meer. U heeft er ${digits} ingevuld. ` +
    'Vul de code helemaal in.',
  prepareTitle: 'Werksessie voorbereiden',
  prepareText: 'Voor begeleiders. In een kwartier staat alles klaar.',
  steps: {
    subject: 'Kies het onderwerp',
    questions: 'Pas de vragen aan uw dorp of wijk aan',
    invite: 'Nodig de groep uit met een code',
  },
  prepare: 'Werksessie voorbereiden',
  ideaText:
    'Samen vult u negen blokken. De balans laat direct zien of baten en lasten in evenwicht zijn.',
  example: {
    rides: 'Ritten belbus',
    coordinator: 'Coördinator',
    meals: 'Maaltijden',
    volunteers: 'Vrijwilligers',
    rent: 'Huur dorpshuizen',
    phone: 'Telefoon en site',
    grant: 'Wmo-budget gemeente',
    mealFee: 'Bijdrage maaltijd',
    rideFee: 'Bijdrage per rit',
    housing: 'Woningcorporatie',
    fund: 'Dorpsfonds',
  },
  recentTitle: 'Eerder geopend op dit toestel',
  recentHelp: 'Alleen dit toestel onthoudt deze lijst. Uw eigen link werkt overal.',
  recentAll: (count: number) => `Toon alle ${count}`,
  lastOpened: (day: string) => `geopend op ${day}`,
  prepareOne: (subject: string) => `Bereid ${subject} voor`,
  roles: {
    FACILITATOR: 'begeleider',
    PARTICIPANT: 'deelnemer',
    WALL: 'scherm in de zaal',
  },
  forget: (subject: string) => `Haal ${subject} uit deze lijst`,
  aboutTitle: 'Over Sluitend',
  about: [
    'Met Sluitend vult een groep in een uur het Business Model Canvas in.',
    'Aan het eind ligt er een financiële paragraaf die sluit, of u weet wat er nog ontbreekt.',
    'Sluitend is open source. Iedere gemeente mag het gebruiken en verbeteren (licentie EUPL-1.2).',
  ],
  privacyTitle: 'Privacy',
  privacy: [
    'U maakt geen account. Een naam geven mag, maar hoeft niet.',
    'Wij bewaren niet wie welk briefje schreef; alleen uw eigen toestel herkent uw briefjes.',
    'Functionele cookies onthouden dat u binnen bent en welke briefjes van u zijn.',
    'Wij volgen u niet en meten niets.',
    'De gemeente of organisatie die deze website aanbiedt, bewaart de briefjes.',
  ],
};
