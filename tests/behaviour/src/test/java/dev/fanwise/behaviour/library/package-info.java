/** What behaviour tests inherit from a package that is not theirs. */
package dev.fanwise.behaviour.library;
