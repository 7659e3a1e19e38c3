package dev.fanwise.processor.analyse.result;

import dev.fanwise.processor.analyse.task.EachSource;
import dev.fanwise.processor.analyse.task.ResultPart;
import dev.fanwise.processor.diagnose.Checked;
import dev.fanwise.processor.diagnose.ResultMessages.WithoutEach;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.type.TypeMirror;

/** What the annotation of a fan-out method lets it return. */
public interface AllowedResults {

    /** What a method over {@code @Each} returns, or the report of what is wrong. */
    Checked<EachMethodResult> ofEach(EachSource source);

    /** What a component of the record asks of its task, or the report of what is wrong. */
    Checked<ResultPart> ofComponent(RecordComponentElement component, TypeMirror type);

    /** What a method that has no {@code @Each} returns. */
    WithoutEach withoutEach();
}
