package dev.fanwise.processor;

import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Diagnostic;
import dev.fanwise.processor.diagnose.Findings;
import dev.fanwise.processor.diagnose.NameMessages;
import dev.fanwise.processor.diagnose.Position;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.TypeElement;

/** Hands generated sources to the compiler, and says why it does not take one. */
final class Output {

    private final Filer filer;

    Output(Filer filer) {
        this.filer = Objects.requireNonNull(filer, "filer");
    }

    /**
     * Writes the source of a class.
     *
     * @param file what the compiler calls it
     * @param origin the type that it is generated for
     */
    List<Diagnostic> write(String file, String text, TypeElement origin) {
        Findings findings = new Findings();
        String name = file.substring(Math.max(file.lastIndexOf('.'), file.lastIndexOf('/')) + 1);
        try (Writer writer = filer.createSourceFile(file, origin).openWriter()) {
            writer.write(text);
        } catch (FilerException taken) {
            // the Eclipse compiler refuses what is on its class path
            findings.report(NameMessages.nameTakenInOutput(origin, Code.of(name)), Position.of(origin));
        } catch (IOException | RuntimeException failure) {
            findings.report(NameMessages.notWritten(Code.of(name), reason(failure)), Position.of(origin));
        }
        return findings.all();
    }

    private static String reason(Exception failure) {
        return Objects.requireNonNullElse(failure.getMessage(), failure.toString());
    }
}
