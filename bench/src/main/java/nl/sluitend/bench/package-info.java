/// Benchmarks of what people wait for.
@NullMarked
package nl.sluitend.bench;

import org.jspecify.annotations.NullMarked;
