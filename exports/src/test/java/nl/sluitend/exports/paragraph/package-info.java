@NullMarked
package nl.sluitend.exports.paragraph;

import org.jspecify.annotations.NullMarked;
