package dev.fanwise.processor.model;

import com.palantir.javapoet.TypeName;

/** The parameter that holds the elements. */
public sealed interface ElementSource {

    /** The name of the parameter. */
    String parameter();

    /** A source that is read element by element: an iterable, an iterator, a stream or an array. */
    record Sequence(String parameter, TypeName element, Form form) implements ElementSource {}

    /** What a sequence is, as far as reading it goes. */
    enum Form {
        ITERABLE,
        ITERATOR,
        STREAM,
        ARRAY
    }

    /** An array of primitives; its elements are boxed. */
    record PrimitiveArray(String parameter, TypeName element) implements ElementSource {}

    /** A map, whose entries are the elements. */
    record Entries(String parameter, TypeName key, TypeName value) implements ElementSource {}
}
