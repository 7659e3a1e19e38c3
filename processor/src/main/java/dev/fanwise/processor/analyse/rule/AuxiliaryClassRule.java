package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.analyse.language.SourceFiles;
import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Enclosing;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.TypeMessages;
import javax.lang.model.element.TypeElement;

/** The rule that a top-level type is in the file of its name, as javac warns about another file that uses it else. */
public final class AuxiliaryClassRule {

    private AuxiliaryClassRule() {}

    public static void check(Subject subject) {
        TypeElement top = Enclosing.topLevel(subject.element());
        SourceFiles.nameOf(top, subject.language().elements())
                .filter(file -> !file.equals(top.getSimpleName() + ".java"))
                .ifPresent(file -> subject.findings()
                        .report(TypeMessages.auxiliary(top, Code.of(file)), Position.of(subject.element())));
    }
}
