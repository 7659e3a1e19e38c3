/**
 * What Java is, as far as an analysis asks: types and members of a class, names in scope, what is visible from where,
 * which warnings a declaration gets, and how types are written in messages and in generated code.
 *
 * <p>Nothing here knows fan-out methods, reads Fanwise's annotations or reports: a question has an answer, and what
 * follows from it is for the caller to decide.
 */
@NullMarked
package dev.fanwise.processor.analyse.language;

import org.jspecify.annotations.NullMarked;
