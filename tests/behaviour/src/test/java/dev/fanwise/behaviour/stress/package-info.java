/**
 * Many calls in which something happens at every possible moment. What a test can bring about on purpose belongs to
 * the other packages.
 */
package dev.fanwise.behaviour.stress;
