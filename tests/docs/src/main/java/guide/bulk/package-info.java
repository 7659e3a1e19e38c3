/** A million rows of a database, sixteen at a time, in a program that may be killed. */
package guide.bulk;
