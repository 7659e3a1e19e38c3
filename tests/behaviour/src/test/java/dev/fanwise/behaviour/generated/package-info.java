/**
 * What generated classes are, whatever they do: how visible, what they use, what a stack trace shows of them.
 */
package dev.fanwise.behaviour.generated;
