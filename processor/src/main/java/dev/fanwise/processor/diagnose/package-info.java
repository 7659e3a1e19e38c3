/**
 * What the processor says to its user: the catalogue of rules, the sentences of each in the {@code Messages} class of its
 * family, the edits that a message proposes, a diagnostic as a value with its position, and the printing of diagnostics.
 *
 * <p>A sentence stands here as a whole, and takes typed parameters: {@code Code} is source, which is shown in quotes. No
 * rule is checked here; that is the analyser's work. Findings are reported by one door, {@code Findings.report}, and
 * nothing outside this package prints.
 */
@NullMarked
package dev.fanwise.processor.diagnose;

import org.jspecify.annotations.NullMarked;
