package dev.fanwise.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import java.util.List;
import java.util.Optional;

/**
 * What a container reads of the constructor that it calls. It stands on one generated constructor only.
 *
 * @param annotations those of the constructor
 * @param parameters those of each parameter
 * @param optional how it asks for what may not be there, if it can without configuration: in a constructor of its own
 */
public record Injection(
        List<AnnotationSpec> annotations, List<List<AnnotationSpec>> parameters, Optional<OptionalBean> optional) {

    public Injection {
        annotations = List.copyOf(annotations);
        parameters = parameters.stream().map(List::copyOf).toList();
    }
}
