/// What a record looks like, and how large its parts may be.
module nl.sluitend.shape {
    requires org.jspecify;

    exports nl.sluitend.shape;
}
