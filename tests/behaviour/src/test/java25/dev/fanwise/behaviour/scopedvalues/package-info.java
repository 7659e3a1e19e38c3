/** What needs a newer JDK than virtual threads do: these classes are compiled for Java 25, and run there only. */
package dev.fanwise.behaviour.scopedvalues;
