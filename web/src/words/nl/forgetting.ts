/** The way off a device that others use too. */
export const forgetting = {
  shared: 'Gebruikt een ander dit toestel straks ook?',
  ask: 'Vergeet dit toestel',
  title: 'Dit toestel vergeten?',
  goes:
    'Alles van u op dit toestel gaat weg: uw toegang tot alle werksessies, de lijst op de ' +
    'startpagina, wat nog niet bewaard is en uw keuze van taal en kleuren. Uw naam verdwijnt ' +
    'bij de deelnemers.',
  stays:
    'Uw briefjes blijven op het bord. Dit toestel weet daarna niet meer welke van u zijn. ' +
    'Met een code of link komt u weer binnen, als een nieuwe deelnemer.',
  leads:
    'U bent begeleider van een werksessie. Bewaar eerst uw eigen link: zonder die link komt u ' +
    'er niet meer in.',
  unsaved: (count: number) =>
    count === 1
      ? '1 tekst of wijziging is nog niet bewaard. Die raakt u kwijt.'
      : `${count} teksten of wijzigingen zijn nog niet bewaard. Die raakt u kwijt.`,
  now: 'Vergeet alles',
  wait: 'Nog niet',
  browser: 'De geschiedenis van uw browser wist u zelf. Een download blijft staan.',
  busy: 'Wij vergeten dit toestel.',
  doneTitle: 'Dit toestel is vergeten',
  done: 'Hier staat niets meer van u. U kunt het toestel doorgeven.',
  leftTitle: 'Dit toestel is nog niet helemaal vergeten',
  left: (count: number) =>
    'Wat hier stond, is weg. ' +
    (count === 1
      ? 'De toegang tot 1 werksessie kan alleen met verbinding eindigen. '
      : `De toegang tot ${count} werksessies kan alleen met verbinding eindigen. `) +
    'Zodra er verbinding is, maken wij het af. Laat deze pagina open, of kom later terug.',
};
