/** The test of an application that the chapter on Spring Boot shows. */
@NullMarked
package guide.springboottest;

import org.jspecify.annotations.NullMarked;
