@NullMarked
package nl.sluitend.exports.text;

import org.jspecify.annotations.NullMarked;
