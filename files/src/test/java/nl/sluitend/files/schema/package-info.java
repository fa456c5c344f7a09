/// The JSON Schemas of our files, made from the records that the files become.
@NullMarked
package nl.sluitend.files.schema;

import org.jspecify.annotations.NullMarked;
