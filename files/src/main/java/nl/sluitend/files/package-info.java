/// What comes in and goes out as data: every kind of JSON file is read in one strict way, and every
/// problem is named with its path.
@NullMarked
package nl.sluitend.files;

import org.jspecify.annotations.NullMarked;
