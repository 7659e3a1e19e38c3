/**
 * Types that lose nothing when type arguments are put in: the compilers' own substitution drops type-use annotations,
 * and with them what a {@code @Nullable V} says of null.
 *
 * <p>Substitution is done here and nowhere else. A mirror of this package stands before one of the compiler, which
 * answers every question about subtypes; {@link dev.fanwise.processor.analyse.mirror.SeenTypes} takes care of that.
 */
@NullMarked
package dev.fanwise.processor.analyse.mirror;

import org.jspecify.annotations.NullMarked;
