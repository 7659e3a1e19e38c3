/** One file, from whichever of its mirrors has it first. */
@NullMarked
package dev.fanwise.examples.mirrors;

import org.jspecify.annotations.NullMarked;
