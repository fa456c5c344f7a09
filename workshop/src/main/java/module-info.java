/// The workshop as an aggregate: commands, events, state and the rules between them. No clock, no
/// dice, no I/O: the same history always gives the same state.
module nl.sluitend.workshop {
    requires static org.jspecify;
    requires transitive nl.sluitend.finance;

    exports nl.sluitend.workshop;
    exports nl.sluitend.workshop.log;
    exports nl.sluitend.workshop.notes;
    exports nl.sluitend.workshop.figures;
    exports nl.sluitend.workshop.people;
    exports nl.sluitend.workshop.preparation;
    exports nl.sluitend.workshop.rules;
    exports nl.sluitend.workshop.view;
}
