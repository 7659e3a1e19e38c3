package dev.fanwise.processor.analyse.subject;

import java.util.List;
import javax.lang.model.type.TypeMirror;

/**
 * A task whose failure the method throws.
 *
 * @param name how messages call it
 * @param exceptions the checked exceptions that it may throw
 * @param cure how the method could get away without declaring them
 * @param asynchronous whether it may fail with undeclared ones as well
 */
public record ThrowingTask(String name, List<TypeMirror> exceptions, String cure, boolean asynchronous) {}
