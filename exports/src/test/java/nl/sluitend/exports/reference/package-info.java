@NullMarked
package nl.sluitend.exports.reference;

import org.jspecify.annotations.NullMarked;
