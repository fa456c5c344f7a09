@NullMarked
package nl.sluitend.files.model;

import org.jspecify.annotations.NullMarked;
