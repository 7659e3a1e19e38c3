/**
 * A tour of {@code asyncio.gather}, {@code asyncio.wait} and {@code asyncio.TaskGroup} by the programs that they are
 * usually compared with. Each prints what it prints there.
 */
@NullMarked
package dev.fanwise.examples.tour;

import org.jspecify.annotations.NullMarked;
