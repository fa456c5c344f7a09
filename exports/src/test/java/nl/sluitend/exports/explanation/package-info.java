@NullMarked
package nl.sluitend.exports.explanation;

import org.jspecify.annotations.NullMarked;
