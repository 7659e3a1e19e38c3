/**
 * Compares the documentation to the programs that it shows. Programs do not live here; they are below {@code
 * src/main/java}, and those that are tests themselves in the packages {@code guide} beside this one.
 */
@NullMarked
package dev.fanwise.docs;

import org.jspecify.annotations.NullMarked;
