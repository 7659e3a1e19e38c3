/**
 * A program that calls fan-out methods at random for as long as it is told, and checks all the while that nothing leaks and no
 * failure is lost. Tests of single promises are elsewhere.
 */
@NullMarked
package dev.fanwise.soak;

import org.jspecify.annotations.NullMarked;
