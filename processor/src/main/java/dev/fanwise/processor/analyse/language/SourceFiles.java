package dev.fanwise.processor.analyse.language;

import java.lang.reflect.Method;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;

/** The files that types are declared in. */
public final class SourceFiles {

    private static final Optional<Method> FILE_OF = fileOf();

    private SourceFiles() {}

    /** A method of JDK 18. */
    private static Optional<Method> fileOf() {
        try {
            return Optional.of(Elements.class.getMethod("getFileObjectOf", Element.class));
        } catch (NoSuchMethodException before18) {
            return Optional.empty();
        }
    }

    /** The name of the source file, without folders; empty if the compiler does not tell. */
    public static Optional<String> nameOf(TypeElement type, Elements elements) {
        return FILE_OF.flatMap(method -> {
                    try {
                        return method.invoke(elements, type) instanceof JavaFileObject file
                                        && file.getKind() == JavaFileObject.Kind.SOURCE
                                ? Optional.of(file.getName())
                                : Optional.empty();
                    } catch (ReflectiveOperationException | RuntimeException notTold) {
                        return Optional.<String>empty();
                    }
                })
                .map(name -> name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
    }
}
