package dev.fanwise.processor.analyse;

import java.util.Optional;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.type.TypeMirror;

/** What the annotation of a fan-out method lets it return. */
interface ResultRules {

    /** What a method over {@code @Each} returns, or empty after a report. */
    Optional<EachResult> ofEach(SourceType source);

    /** What a component of the record asks of its task, or empty after a report. */
    Optional<ResultType> ofComponent(RecordComponentElement component, TypeMirror type);

    /** What a method that has no {@code @Each} returns, in a sentence. */
    String withoutEach();
}
