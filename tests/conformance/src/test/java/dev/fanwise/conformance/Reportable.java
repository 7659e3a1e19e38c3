package dev.fanwise.conformance;

/** A failure that wants to know when it is reported. */
interface Reportable {

    void reported();
}
