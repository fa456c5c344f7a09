/// A financial model as a file that people and programs write by hand.
@NullMarked
package nl.sluitend.files.model;

import org.jspecify.annotations.NullMarked;
