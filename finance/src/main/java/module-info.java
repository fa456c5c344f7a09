/// The arithmetic of a municipal budget: exact, explained, without clock, dice or I/O.
module nl.sluitend.finance {
    requires static org.jspecify;
    requires transitive nl.sluitend.shape;

    exports nl.sluitend.finance;
    exports nl.sluitend.finance.analysis;
    exports nl.sluitend.finance.budget;
    exports nl.sluitend.finance.check;
    exports nl.sluitend.finance.model;
    exports nl.sluitend.finance.reference;
    exports nl.sluitend.finance.remarks;
    exports nl.sluitend.finance.results;
    exports nl.sluitend.finance.societal;
    exports nl.sluitend.finance.uncertainty;
}
