/**
 * What generated classes do, seen by those who call them. Here stand the tasks, callers and threads that the tests of
 * all packages below use, and the annotations that say what a test shows; no tests.
 */
package dev.fanwise.behaviour;
