/**
 * Judges declarations: reads elements, checks every rule, and gives a valid model or diagnostics.
 *
 * <p>This package goes through a type, its constructors and its methods, and asks the rooms below it, each of which
 * knows only those before it: {@code mirror}, types with their annotations; {@code language}, what Java is;
 * {@code inference}, which type arguments a call has; {@code subject}, what is under analysis; {@code container}, what containers need of the generated class; {@code rule}, what is forbidden;
 * {@code task}, which tasks a method has; {@code result}, what it may return; {@code remote}, which tasks run on a cluster. A
 * class with the
 * suffix {@code Analyser} gives a part of the model. What does not go through a type or a method as a whole belongs
 * in a room.
 *
 * <p>This is the last stage that sees {@code javax.lang.model}. It writes nothing and prints nothing.
 */
@NullMarked
package dev.fanwise.processor.analyse;

import org.jspecify.annotations.NullMarked;
