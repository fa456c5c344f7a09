@NullMarked
package nl.sluitend.exports.wording;

import org.jspecify.annotations.NullMarked;
