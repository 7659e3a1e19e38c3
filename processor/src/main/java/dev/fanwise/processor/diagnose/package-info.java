/**
 * What the processor says to its user: the catalogue of rules, a diagnostic as a value with its
 * position, and the printing of diagnostics.
 *
 * <p>No rule is checked here; that is the analyser's work. Nothing outside this package prints.
 */
@NullMarked
package dev.fanwise.processor.diagnose;

import org.jspecify.annotations.NullMarked;
