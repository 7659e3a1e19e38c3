/**
 * Whether each rule of {@code docs/semantics.md} has a test, and each test of another library whose behaviour is promised
 * here, too; and {@code docs/rules.md}, which is generated from that. It looks at the tests of all three source folders,
 * and has none of behaviour itself.
 */
package dev.fanwise.behaviour.rules;
