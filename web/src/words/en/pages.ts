import { LIMITS } from '../../protocol/protocol';
import type { nl } from '../nl';

const DAYS = LIMITS.invitationLongest / 86_400_000;
const MEGABYTES = LIMITS.fileBytes / 1024 ** 2;

export const site: typeof nl.site = {
  tagline: 'From notes to a budget in one hour',
  workshop: 'Workshop',
  about: 'About Sluitend (open source, EUPL)',
  privacy: 'Privacy',
  toHome: 'Go to the start page',
  retry: 'Try again',
  loading: 'We are fetching the page.',
  chunkTitle: 'The page did not load',
  chunkText: 'There is no connection, or there is a new version. Load the page again.',
  reload: 'Load again',
  unknownTitle: 'This page does not exist',
  unknownText: 'The address is not quite right. Check the link, or begin at the start page.',
};

export const entry: typeof nl.entry = {
  entering: 'We are opening the workshop.',
  wallOutsideTitle: 'This screen is not in yet',
  wallOutsideText:
    'Open the link for the screen here. The facilitator makes a new one under Preparation.',
  outsideTitle: 'You are not in yet',
  outsideText: 'Enter the code on the screen in the room. Or open the link that you were given.',
  withCode: 'Join with a code',
  linkTitle: 'This link no longer works',
  linkText: 'The link is wrong or has expired. Ask the facilitator for a new link.',
  roleTitle: 'This page is for the facilitator',
  roleText: 'You are in as a participant. Only the facilitator can prepare.',
  screenTitle: 'This page is not for this screen',
  screenText: 'This device is the screen in the room. Join with another device.',
  toBoard: 'Go to the board',
  toWall: 'Go to the screen',
  erasedTitle: 'This workshop was deleted',
  erasedText: 'The facilitator or the administrator deleted it for good. Nothing of it is kept.',
  removedTitle: 'You were put out',
  endedTitle: 'You are no longer in',
  endedText: 'The access of this device has ended. Ask the facilitator for a new code or link.',
  cookiesTitle: 'Your browser keeps no cookies',
  blockedTitle: 'Something blocks the connection',
  blockedText:
    'The website itself comes through, but the direct connection (WebSocket) does not. ' +
    'Often a proxy, a VPN or a security program blocks it. ' +
    'Try another network, such as 4G, or ask your administrator to allow WebSockets.',
  versionTitle: 'This page is of another version',
  versionText:
    'The server was renewed, but your browser or network still gives an old page. ' +
    'Close all tabs of Sluitend and open the link again. ' +
    'If that does not help, clear the cache of the browser.',
  offlineTitle: 'No connection',
  offlineText: 'We cannot reach the workshop. It opens by itself as soon as we can.',
  waiting: 'This is on this device. We save it as soon as there is a connection.',
};

export const problem: typeof nl.problem = {
  UNREADABLE: 'The server does not understand this. Load the page again.',
  NOT_A_WORKSHOP: 'This file is not a workshop. Nothing has changed.',
  NOT_A_SCRIPT: 'This file is not a script. Nothing has changed.',
  NO_SESSION: 'You are no longer in. Come in again with the code or the link.',
  NOT_ALLOWED: 'Only the facilitator may do that.',
  NOT_FOUND: 'This workshop no longer exists. Ask the facilitator for a new code.',
  FIGURE_UNKNOWN: 'We do not know this figure. Load the page again.',
  YEAR_UNKNOWN: 'This year is no longer part of the budget. Choose another year.',
  CODE_UNKNOWN: 'We do not know this code. Look at the screen in the room and try again.',
  LINK_UNKNOWN: 'This link no longer works. Ask the facilitator for a new link.',
  TOO_LARGE: `The file is too large. Choose a file of at most ${MEGABYTES} MB.`,
  TOO_MANY_GUESSES: 'Too many wrong codes were tried from your network.',
  TOO_MANY_WORKSHOPS: 'Many workshops were made from your network. Try again later.',
  NO_PARTICIPANT: 'This person does not take part, or left. You cannot take out a facilitator.',
  NO_INVITATION: 'There is no code now. The facilitator can make one.',
  DAY_OUT_OF_RANGE: `This day is not possible. Choose one from today, at most ${DAYS} days away.`,
  REMOVED: 'The facilitator put you out of this workshop. Ask for a new invitation.',
  KEY_NEEDED: 'You need a key here. Ask the administrator of Sluitend for it.',
  KEY_WRONG: 'This key is wrong. Check it, or ask the administrator for the right one.',
  COOKIES_BLOCKED:
    'Your browser keeps no cookies, so you do not stay in. ' +
    'Allow cookies for this website and try again.',
  UNREACHABLE: 'No connection. Check your internet and try again.',
  FAILED: 'Something went wrong on our side. Try again in a minute.',
  OTHER_ORIGIN: 'This page stands at another address. Open the workshop at the right address.',
  METHOD_NOT_ALLOWED: 'The server does not know this request. Load the page again.',
  UPGRADE_REQUIRED: 'Something between you and the server blocks the line. Load the page again.',
  TOO_SLOW: 'Your connection was too slow. Try again on a better connection.',
  HEADERS_TOO_LARGE: 'Your browser sends too much along. Remove the cookies of this website.',
  VERSION_UNKNOWN: 'Something between you and the server speaks otherwise. Use another network.',
  NOT_KEPT: 'The server cannot save anything now. What was saved stays. Try again later.',
  NO_SPACE: 'There is no room for a new workshop. Ask the administrator.',
  UNAVAILABLE: 'The server is too busy, or it stops. Try again in a moment.',
  wait: (minutes) =>
    minutes === 1
      ? 'Wait 1 minute, or scan the QR code.'
      : `Wait ${minutes} minutes, or scan the QR code.`,
};

export const fault: typeof nl.fault = {
  CANVAS_UNKNOWN: 'This canvas is missing. Fill it in.',
  FILE_TOO_LARGE: `The file is too large. At most ${MEGABYTES} MB fits.`,
  NOT_JSON: 'This is not JSON. Choose a file that you downloaded with Sluitend.',
  WRONG_FORMAT: 'This is another kind of file. Choose a workshop of Sluitend.',
  WRONG_VERSION: 'This file is of another version of Sluitend.',
  FIELD_MISSING: 'This field is missing. Fill it in.',
  FIELD_UNKNOWN: 'This field does not belong here. Take it away.',
  WRONG_VALUE: 'This value is not possible here. Fill in another.',
};
