/** Attempts within the deadline of a call, with Resilience4j and with Failsafe. */
package guide.retries;
