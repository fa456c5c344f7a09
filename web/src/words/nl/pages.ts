import { LIMITS } from '../../protocol/protocol';
import type { ProblemCode } from '../../protocol/rest';

const DAYS = LIMITS.invitationLongest / 86_400_000;
const MEGABYTES = LIMITS.fileBytes / 1024 ** 2;

/** What the pages around a workshop say: the way in, and what to do when it is closed. */
export const site = {
  tagline: 'In een uur van briefjes naar begroting',
  workshop: 'Werksessie',
  about: 'Over Sluitend (open source, EUPL)',
  privacy: 'Privacy',
  toHome: 'Naar de startpagina',
  retry: 'Probeer opnieuw',
  loading: 'Wij halen de pagina op.',
  chunkTitle: 'De pagina is niet geladen',
  chunkText: 'Er is geen verbinding, of er is een nieuwe versie. Laad de pagina opnieuw.',
  reload: 'Laad opnieuw',
  unknownTitle: 'Deze pagina bestaat niet',
  unknownText: 'Het adres klopt niet helemaal. Controleer de link, of begin op de startpagina.',
};

/** Why a door stays closed, and what to do. */
export const entry = {
  entering: 'Wij openen de werksessie.',
  wallOutsideTitle: 'Dit scherm is nog niet binnen',
  wallOutsideText:
    'Open hier de link voor het scherm. De begeleider maakt een nieuwe bij Voorbereiding.',
  outsideTitle: 'U bent nog niet binnen',
  outsideText: 'Vul de code in die op het scherm in de zaal staat. Of open de link die u kreeg.',
  withCode: 'Meedoen met code',
  linkTitle: 'Deze link werkt niet meer',
  linkText: 'De link klopt niet of is verlopen. Vraag de begeleider om een nieuwe link.',
  roleTitle: 'Deze pagina is voor de begeleider',
  roleText: 'U doet mee als deelnemer. Voorbereiden kan alleen de begeleider.',
  screenTitle: 'Deze pagina is niet voor dit scherm',
  screenText: 'Dit toestel is het scherm in de zaal. Doe mee met een ander toestel.',
  toBoard: 'Naar het bord',
  toWall: 'Naar het scherm',
  erasedTitle: 'Deze werksessie is verwijderd',
  erasedText:
    'De begeleider of de beheerder heeft die voorgoed verwijderd. Er is niets meer van bewaard.',
  removedTitle: 'U bent eruit gehaald',
  endedTitle: 'U bent niet meer binnen',
  endedText:
    'De toegang van dit toestel is gestopt. Vraag de begeleider om een nieuwe code of link.',
  cookiesTitle: 'Uw browser bewaart geen cookies',
  blockedTitle: 'Iets houdt de verbinding tegen',
  blockedText:
    'De website zelf komt binnen, maar de directe verbinding (WebSocket) niet. ' +
    'Vaak houdt een proxy, een VPN of een beveiliging die tegen. ' +
    'Probeer een ander netwerk, zoals 4G, of vraag uw beheerder om WebSockets toe te staan.',
  versionTitle: 'Deze pagina is van een andere versie',
  versionText:
    'De server is vernieuwd, maar uw browser of netwerk geeft nog een oude pagina. ' +
    'Sluit alle tabbladen van Sluitend en open de link opnieuw. ' +
    'Helpt dat niet? Maak het tijdelijke geheugen (cache) van de browser leeg.',
  offlineTitle: 'Geen verbinding',
  offlineText: 'Wij bereiken de werksessie niet. Zodra het weer kan, gaat die vanzelf open.',
  waiting: 'Dit staat op dit toestel. Wij bewaren het zodra er verbinding is.',
};

/** What can be wrong with a request; the code is the server's. */
export const problem = {
  UNREADABLE: 'De server begrijpt dit niet. Laad de pagina opnieuw.',
  NOT_A_WORKSHOP: 'Dit bestand is geen werksessie. Er is niets veranderd.',
  NOT_A_SCRIPT: 'Dit bestand is geen draaiboek. Er is niets veranderd.',
  NO_SESSION: 'U bent niet meer binnen. Kom opnieuw binnen met de code of de link.',
  NOT_ALLOWED: 'Dat mag alleen de begeleider.',
  NOT_FOUND: 'Deze werksessie bestaat niet meer. Vraag de begeleider om een nieuwe code.',
  FIGURE_UNKNOWN: 'Wij kennen dit bedrag niet. Laad de pagina opnieuw.',
  YEAR_UNKNOWN: 'Dit jaar hoort niet meer bij de begroting. Kies een ander jaar.',
  CODE_UNKNOWN: 'Deze code kennen wij niet. Kijk op het scherm in de zaal en probeer het opnieuw.',
  LINK_UNKNOWN: 'Deze link werkt niet meer. Vraag de begeleider om een nieuwe link.',
  TOO_LARGE: `Het bestand is te groot. Kies een bestand van hoogstens ${MEGABYTES} MB.`,
  TOO_MANY_GUESSES: 'Vanaf uw netwerk zijn te veel verkeerde codes geprobeerd.',
  TOO_MANY_WORKSHOPS: 'Vanaf uw netwerk zijn veel werksessies gemaakt. Probeer het later opnieuw.',
  NO_PARTICIPANT: 'Deze persoon doet niet mee, of is al weg. Wie begeleidt, haalt u er niet uit.',
  NO_INVITATION: 'Er is nu geen code. De begeleider kan er een maken.',
  DAY_OUT_OF_RANGE: `Deze dag kan niet. Kies een dag vanaf vandaag, hoogstens ${DAYS} dagen ver.`,
  REMOVED: 'De begeleider heeft u uit deze werksessie gehaald. Vraag om een nieuwe uitnodiging.',
  KEY_NEEDED: 'Hier heeft u een sleutel nodig. Vraag hem aan de beheerder van Sluitend.',
  KEY_WRONG: 'Deze sleutel klopt niet. Controleer hem, of vraag de beheerder om de goede.',
  COOKIES_BLOCKED:
    'Uw browser bewaart geen cookies, dus u blijft niet binnen. ' +
    'Sta cookies toe voor deze website en probeer het opnieuw.',
  UNREACHABLE: 'Geen verbinding. Controleer uw internet en probeer het opnieuw.',
  FAILED: 'Er ging iets mis bij ons. Probeer het over een minuut opnieuw.',
  OTHER_ORIGIN: 'Deze pagina staat op een ander adres. Open de werksessie op het goede adres.',
  METHOD_NOT_ALLOWED: 'De server kent deze opdracht niet. Laad de pagina opnieuw.',
  UPGRADE_REQUIRED: 'Iets tussen u en de server houdt de verbinding tegen. Laad de pagina opnieuw.',
  TOO_SLOW: 'Uw verbinding was te langzaam. Probeer het opnieuw op een betere verbinding.',
  HEADERS_TOO_LARGE: 'Uw browser stuurt te veel mee. Verwijder de cookies van deze website.',
  VERSION_UNKNOWN: 'Iets tussen u en de server spreekt een andere taal. Gebruik een ander netwerk.',
  NOT_KEPT:
    'De server kan nu niets bewaren. Wat al bewaard was, blijft. Probeer het later opnieuw.',
  NO_SPACE: 'Er is geen plaats voor een nieuwe werksessie. Vraag het aan de beheerder.',
  UNAVAILABLE: 'De server heeft het te druk of stopt. Probeer het zo opnieuw.',
  wait: (minutes: number) =>
    minutes === 1
      ? 'Wacht 1 minuut, of scan de QR-code.'
      : `Wacht ${minutes} minuten, of scan de QR-code.`,
} satisfies Record<ProblemCode, string> & Record<string, unknown>;

/** What can be wrong with a field of a file, beside what the workshop itself refuses. */
export const fault = {
  CANVAS_UNKNOWN: 'Dit canvas ontbreekt. Vul het in.',
  FILE_TOO_LARGE: `Het bestand is te groot. Hoogstens ${MEGABYTES} MB past.`,
  NOT_JSON: 'Dit is geen JSON. Kies een bestand dat u met Sluitend hebt gedownload.',
  WRONG_FORMAT: 'Dit is een ander soort bestand. Kies een werksessie van Sluitend.',
  WRONG_VERSION: 'Dit bestand is van een andere versie van Sluitend.',
  FIELD_MISSING: 'Dit veld ontbreekt. Vul het in.',
  FIELD_UNKNOWN: 'Dit veld hoort hier niet. Haal het weg.',
  WRONG_VALUE: 'Deze waarde kan hier niet. Vul een andere in.',
};
