/**
 * Runs a scenario of some threads in every order of their steps. What lives here knows nothing of tasks and calls: the
 * scenarios stand beside the code that they are about.
 */
@NullMarked
package dev.fanwise.model;

import org.jspecify.annotations.NullMarked;
