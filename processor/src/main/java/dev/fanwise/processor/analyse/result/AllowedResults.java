package dev.fanwise.processor.analyse.result;

import dev.fanwise.processor.analyse.task.EachSource;
import dev.fanwise.processor.analyse.task.ResultPart;
import java.util.Optional;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.type.TypeMirror;

/** What the annotation of a fan-out method lets it return. */
public interface AllowedResults {

    /** What a method over {@code @Each} returns, or empty after a report. */
    Optional<EachMethodResult> ofEach(EachSource source);

    /** What a component of the record asks of its task, or empty after a report. */
    Optional<ResultPart> ofComponent(RecordComponentElement component, TypeMirror type);

    /** What a method that has no {@code @Each} returns, in a sentence. */
    String withoutEach();
}
