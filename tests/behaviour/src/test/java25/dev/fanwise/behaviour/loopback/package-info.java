/**
 * All tests of this module once more, with every task method on a cluster. Its classes change the calls of compiled tests and run
 * them; no test lives here.
 */
package dev.fanwise.behaviour.loopback;
