/**
 * The test kit: virtual time, every order, and what a test leaves behind. What lives here is for tests and needs no test
 * framework, except {@link dev.fanwise.testing.FanOutExtension}, which is an extension of JUnit.
 */
@NullMarked
package dev.fanwise.testing;

import org.jspecify.annotations.NullMarked;
