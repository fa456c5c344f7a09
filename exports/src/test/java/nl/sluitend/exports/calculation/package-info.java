@NullMarked
package nl.sluitend.exports.calculation;

import org.jspecify.annotations.NullMarked;
