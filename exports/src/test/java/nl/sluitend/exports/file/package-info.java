@NullMarked
package nl.sluitend.exports.file;

import org.jspecify.annotations.NullMarked;
