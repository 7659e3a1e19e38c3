package dev.fanwise.processor.analyse.result;

import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.model.Each.ResultShape;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The results that a fan-out method over {@code @Each} could have, as they would be declared. */
final class EachResultText {

    private final MethodSubject fanOut;

    EachResultText(MethodSubject fanOut) {
        this.fanOut = fanOut;
    }

    /** A result in the handle of the method, if it returns one. */
    Code handled(String result) {
        return Code.of(
                fanOut.handle().isEmpty()
                        ? result
                        : TypeText.of(fanOut.language().types().erasure(fanOut.returned())) + "<" + result + ">");
    }

    /** The results of all tasks, in the shape of the method's result. */
    Code sumOf(ResultShape shape, String result) {
        if (shape instanceof ResultShape.InArray) {
            return handled(result + "[]");
        }
        if (shape instanceof ResultShape.InMap) {
            TypeMirror key = ((DeclaredType) fanOut.result()).getTypeArguments().get(0);
            return handled(name("java.util.Map") + "<" + TypeText.of(key) + ", " + result + ">");
        }
        if (shape instanceof ResultShape.InStream) {
            return streamOf(result);
        }
        return shape instanceof ResultShape.InWaited ? waitedOf(result) : listOf(result);
    }

    /** A stream of tasks; there is no handle of one. */
    Code streamOf(String result) {
        return Code.of(name("java.util.stream.Stream") + "<" + name("dev.fanwise.Task") + "<" + result + ">>");
    }

    Code waitedOf(String result) {
        return handled(name("dev.fanwise.Waited") + "<" + result + ">");
    }

    Code listOf(TypeMirror element) {
        return listOf(TypeText.of(element));
    }

    Code listOf(String result) {
        return handled(name("java.util.List") + "<" + result + ">");
    }

    Code listOfOutcomes(String result) {
        return listOf(outcomeOf(result));
    }

    String outcomeOf(String result) {
        return name("dev.fanwise.Outcome") + "<" + result + ">";
    }

    private String name(String qualifiedName) {
        return fanOut.type().nameOf(qualifiedName);
    }
}
