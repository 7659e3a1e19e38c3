/**
 * One class for each thing that a rule forbids, all with the suffix {@code Rule}: it checks and reports.
 *
 * <p>A rule does not look for tasks and makes no model. One that is about tasks takes what it needs of them as
 * arguments. What cannot be separated from a search, such as that a task does not bind, is reported where the search
 * is.
 */
@NullMarked
package dev.fanwise.processor.analyse.rule;

import org.jspecify.annotations.NullMarked;
