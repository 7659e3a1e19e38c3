package dev.fanwise.processor.analyse.result;

import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.task.AnalysedWork;
import dev.fanwise.processor.analyse.task.AwaitableType;
import dev.fanwise.processor.analyse.task.BoundTask;
import dev.fanwise.processor.analyse.task.EachSource;
import dev.fanwise.processor.analyse.task.EachTask;
import dev.fanwise.processor.analyse.task.ResultConversion;
import dev.fanwise.processor.analyse.task.ResultPart;
import dev.fanwise.processor.diagnose.Rule;
import dev.fanwise.processor.model.Each.ResultShape;
import java.util.Optional;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What a fan-out method over {@code @Each} returns. */
public final class EachMethodResult {

    private static final String LIST = "java.util.List";
    private static final String MAP = "java.util.Map";

    private final MethodSubject fanOut;
    private final ResultShape shape;
    private final ResultPart type;

    private EachMethodResult(MethodSubject fanOut, ResultShape shape, TypeMirror type) {
        this(fanOut, shape, ResultPart.of(type, fanOut.language()));
    }

    EachMethodResult(MethodSubject fanOut, ResultShape shape, ResultPart type) {
        this.fanOut = fanOut;
        this.shape = shape;
        this.type = type;
    }

    /** The result, if it is one of those that a method over each may have. */
    static Optional<EachMethodResult> of(MethodSubject fanOut, EachSource source) {
        TypeMirror result = fanOut.result();
        Language language = fanOut.language();
        if (result.getKind() == TypeKind.VOID) {
            return Optional.of(
                    new EachMethodResult(fanOut, new ResultShape.Dropped(), language.named("java.lang.Void")));
        }
        if (result instanceof ArrayType array) {
            return ofArray(fanOut, array);
        }
        boolean list = language.is(result, LIST);
        boolean map = language.is(result, MAP);
        if (!list && !map) {
            return reject(
                    fanOut, "A method over @Each returns a List, an array, a Map from element to result, or void.");
        }
        Optional<TypeMirror> element = language.argument((DeclaredType) result, list ? 0 : 1);
        if (element.isEmpty()) {
            return reject(fanOut, "It is raw: write out what it holds.");
        }
        if (element.get() instanceof DeclaredType declared && isRawOutcome(declared, language)) {
            return reject(fanOut, "Its Outcome is raw: write out what it holds.");
        }
        return map
                ? ofMap(fanOut, source, element.get())
                : Optional.of(new EachMethodResult(fanOut, new ResultShape.InList(), element.get()));
    }

    private static boolean isRawOutcome(DeclaredType type, Language language) {
        return ResultPart.of(type, language).tolerant() && language.isRaw(type);
    }

    private static Optional<EachMethodResult> ofArray(MethodSubject fanOut, ArrayType array) {
        TypeMirror component = array.getComponentType();
        if (!fanOut.language().isReifiable(component)) {
            return reject(
                    fanOut,
                    "An array of a generic type cannot be created. Return List<" + TypeText.of(component) + ">.");
        }
        return Optional.of(new EachMethodResult(
                fanOut, new ResultShape.InArray(fanOut.typeNames().of(component)), component));
    }

    private static Optional<EachMethodResult> ofMap(MethodSubject fanOut, EachSource source, TypeMirror value) {
        Language language = fanOut.language();
        TypeMirror key = source.key().orElseGet(() -> language.boxed(source.element()));
        TypeMirror keyed = language.types().getDeclaredType(language.elements().getTypeElement(MAP), key, value);
        if (!language.types().isAssignable(keyed, fanOut.result())) {
            return reject(
                    fanOut,
                    "The keys of the result are the " + (source.isMap() ? "keys" : "elements")
                            + " of the source: return " + TypeText.of(keyed) + ".");
        }
        return Optional.of(new EachMethodResult(fanOut, new ResultShape.InMap(), value));
    }

    private static Optional<EachMethodResult> reject(MethodSubject fanOut, String rule) {
        fanOut.report(Rule.UNSUPPORTED_RESULT, fanOut.name(), TypeText.of(fanOut.returned()), rule);
        return Optional.empty();
    }

    public ResultShape shape() {
        return shape;
    }

    public boolean tolerant() {
        return type.tolerant();
    }

    /** What the task has to give; if nobody wants it, whatever it gives. */
    public TypeMirror wanted(EachTask found) {
        if (!isVoid()) {
            return type.wanted();
        }
        TypeMirror given = given(found);
        return given.getKind() == TypeKind.VOID
                ? type.wanted()
                : fanOut.language().boxed(given);
    }

    private boolean isVoid() {
        return shape instanceof ResultShape.Dropped
                || (shape instanceof ResultShape.OfWinner winner && !winner.returned());
    }

    private TypeMirror given(EachTask found) {
        Language language = fanOut.language();
        if (found instanceof EachTask.Element element) {
            return element.awaitable().result();
        }
        TypeMirror returned = ((EachTask.Method) found).task().result();
        return AwaitableType.startedBy(returned, language)
                .map(AwaitableType::result)
                .orElse(returned);
    }

    public Optional<AnalysedWork> fit(EachTask found) {
        Language language = fanOut.language();
        TypeMirror wanted = wanted(found);
        if (found instanceof EachTask.Element element) {
            if (ResultConversion.ofAwaitable(element.awaitable(), wanted, language)
                    .isPresent()) {
                return Optional.of(AnalysedWork.await(element.given(), element.awaitable(), fanOut));
            }
            return misfit(
                    found, "an element gives " + TypeText.of(element.awaitable().result(), wanted), wanted);
        }
        BoundTask task = ((EachTask.Method) found).task();
        Optional<ResultConversion> conversion = ResultConversion.of(task.result(), wanted, language);
        return conversion.isPresent()
                ? Optional.of(AnalysedWork.call(task, conversion.get(), fanOut))
                : misfit(
                        found,
                        "its task " + TypeText.of(task.method()) + " returns " + TypeText.of(task.result(), wanted),
                        wanted);
    }

    private Optional<AnalysedWork> misfit(EachTask found, String finding, TypeMirror wanted) {
        fanOut.report(
                Rule.RESULT_DOES_NOT_FIT,
                "The result of " + fanOut.name(),
                TypeText.of(fanOut.returned()),
                finding + whatItMakes(given(found), wanted),
                ResultConversion.cure(given(found), fanOut.language()) + ".");
        return Optional.empty();
    }

    /** The result that it would fit, as that of one task and that of all are easily confused. */
    private String whatItMakes(TypeMirror given, TypeMirror wanted) {
        Language language = fanOut.language();
        if (shape instanceof ResultShape.OfWinner
                || ResultPart.of(given, language).tolerant()) {
            return "";
        }
        TypeMirror one = shape instanceof ResultShape.InArray ? given : language.boxedOrVoid(given);
        String text = TypeText.of(one, wanted);
        String result = type.tolerant() ? "Outcome<" + text + ">" : text;
        String all = shape instanceof ResultShape.InArray
                ? result + "[]"
                : shape instanceof ResultShape.InMap
                        ? "Map<" + TypeText.of(key()) + ", " + result + ">"
                        : (shape instanceof ResultShape.InWaited ? "Waited<" : "List<") + result + ">";
        return ", which makes "
                + (fanOut.handle().isEmpty()
                        ? all
                        : TypeText.of(language.types().erasure(fanOut.returned())) + "<" + all + ">");
    }

    private TypeMirror key() {
        return ((DeclaredType) fanOut.result()).getTypeArguments().get(0);
    }

    /** How the method could do without declaring what its task throws. */
    public String cure() {
        if (isVoid()) {
            return "handle it in the task";
        }
        if (shape instanceof ResultShape.OfWinner) {
            return "return Waited<" + TypeText.of(fanOut.language().boxed(type.wanted())) + ">";
        }
        String outcome = "Outcome<" + TypeText.of(fanOut.language().boxed(type.wanted())) + ">";
        if (shape instanceof ResultShape.InMap) {
            return "make the result Map<" + TypeText.of(key()) + ", " + outcome + ">";
        }
        return "make the result List<" + outcome + ">";
    }
}
