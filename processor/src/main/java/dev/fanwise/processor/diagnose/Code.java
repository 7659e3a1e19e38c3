package dev.fanwise.processor.diagnose;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/**
 * A piece of source in a sentence: an identifier, a type, a signature. Sentences show it in quotes, so that a method
 * named {@code the} cannot be read as a word.
 *
 * @param text as it is written in source
 */
public record Code(String text) {

    /** The code of a name or a type; what would break a line is escaped. */
    public static Code of(CharSequence text) {
        return new Code(
                text.toString().replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r"));
    }

    /** The name of an element; a constructor is called like its class. */
    public static Code of(Element element) {
        return of(
                element.getKind() == ElementKind.CONSTRUCTOR
                        ? Enclosing.of(element).getSimpleName()
                        : element.getSimpleName());
    }

    /** An annotation as it stands in source. */
    public static Code of(AnnotationMirror annotation) {
        return of("@" + annotation.getAnnotationType().asElement().getSimpleName());
    }

    /** Several pieces in a sentence: 'product', 'reviews' and 'price'. */
    public static String list(List<Code> codes) {
        return list(codes, "and");
    }

    static String list(List<Code> codes, String conjunction) {
        List<String> texts = codes.stream().map(Code::toString).toList();
        int last = texts.size() - 1;
        return last == 0
                ? texts.get(0)
                : String.join(", ", texts.subList(0, last)) + " " + conjunction + " " + texts.get(last);
    }

    @Override
    public String toString() {
        return "'" + text + "'";
    }
}
