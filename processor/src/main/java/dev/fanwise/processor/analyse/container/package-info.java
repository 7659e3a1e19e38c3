/**
 * What the containers that create beans need of the generated class: which annotations make a type a bean, which of its
 * constructors a container calls, and how that asks for options that may not be there.
 *
 * <p>All names of containers stand here. A container is known by the annotations of its own, and those by the annotations on
 * them wherever these tell. Nothing is reported here.
 */
@NullMarked
package dev.fanwise.processor.analyse.container;

import org.jspecify.annotations.NullMarked;
