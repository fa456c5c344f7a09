/// A script as a file: a template that a facilitator keeps and hands on.
@NullMarked
package nl.sluitend.files.script;

import org.jspecify.annotations.NullMarked;
