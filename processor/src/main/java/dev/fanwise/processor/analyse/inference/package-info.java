/**
 * Which type arguments Java infers: for a call of a generic method, and for a record that is to be created.
 *
 * <p>As in the Java Language Specification, chapter 18: an argument is reduced to bounds of the type parameters, what
 * two bounds say together is worked out as soon as the second is known, and in the end each type parameter gets a type
 * within its bounds. The compiler's mirrors answer what has neither type parameters nor captured wildcards.
 */
@NullMarked
package dev.fanwise.processor.analyse.inference;

import org.jspecify.annotations.NullMarked;
