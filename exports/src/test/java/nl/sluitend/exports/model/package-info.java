@NullMarked
package nl.sluitend.exports.model;

import org.jspecify.annotations.NullMarked;
