import type { nl } from '../nl';

const recognised = 'Who is alone in a role can be recognised.';

export const naming: typeof nl.naming = {
  title: 'Who wrote what?',
  help: 'Choose this before anybody writes. With the first note it is fixed.',
  fixed: 'There are notes already. So this choice is fixed.',
  kinds: {
    Anonymous: {
      name: 'Anonymous',
      text: 'Nobody sees who wrote a note, nor do you. We do not keep it.',
    },
    ByRole: {
      name: 'Only the role',
      text: `Each note shows a role, such as care. ${recognised}`,
    },
    ByName: {
      name: 'By name',
      text: 'Each note shows the name by which somebody takes part.',
    },
  },
  capacities: 'Which roles are there?',
  capacitiesHelp: (most) =>
    `Put commas between the roles. At most ${most}. Who chose already chooses again.`,
  usual: ['resident', 'municipality', 'care', 'finance'],
  recognised,
  ask: 'In which role do you take part?',
  askMissing: 'First choose a role.',
  goOn: 'Go on',
  promise: {
    open: {
      Anonymous: 'The whole group reads your note at once, but nobody sees who wrote it.',
      ByRole: 'The whole group reads your note at once, with your role and without your name.',
      ByName: 'The whole group reads your note at once, with your name.',
    },
    hidden: {
      Anonymous: 'The facilitator reads it already, without your name.',
      ByRole: 'The facilitator reads it already, with your role.',
      ByName: 'The facilitator reads it already, with your name.',
    },
    kept: 'It is kept until the facilitator deletes the workshop.',
    keptDays: (days) =>
      `It is kept until ${days} days after the last change, ` +
      'or shorter if the facilitator wants so.',
  },
  by: 'Written by',
  facilitator: 'facilitator',
};
