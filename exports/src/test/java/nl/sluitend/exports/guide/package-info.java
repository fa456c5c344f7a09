@NullMarked
package nl.sluitend.exports.guide;

import org.jspecify.annotations.NullMarked;
