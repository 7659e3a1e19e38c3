/** What both kinds of measurements do with their figures. Nothing is measured here. */
@NullMarked
package dev.fanwise.benchmarks.figures;

import org.jspecify.annotations.NullMarked;
