/**
 * What is to be generated, as immutable values: the output of the analyser and the input of the
 * emitter.
 *
 * <p>A model is valid by the time it exists. Names of types are JavaPoet's; nothing of
 * {@code javax.lang.model} comes in here.
 */
@NullMarked
package dev.fanwise.processor.model;

import org.jspecify.annotations.NullMarked;
