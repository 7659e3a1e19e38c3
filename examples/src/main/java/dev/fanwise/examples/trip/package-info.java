/** An offer for a trip: some requests need the answers of others, and the output shows which of them took the time. */
@NullMarked
package dev.fanwise.examples.trip;

import org.jspecify.annotations.NullMarked;
