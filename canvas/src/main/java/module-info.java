/// The workshop as an aggregate: commands, events, state and the rules between them. No clock, no
/// dice, no I/O: the same history always gives the same state.
module nl.sluitend.canvas {
    requires static org.jspecify;
    requires transitive nl.sluitend.finance;

    exports nl.sluitend.canvas;
    exports nl.sluitend.canvas.log;
    exports nl.sluitend.canvas.outlook;
}
