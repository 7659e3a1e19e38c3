/** Closes connections that are not received. */
package guide.discard;
