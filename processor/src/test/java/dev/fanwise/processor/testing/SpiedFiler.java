package dev.fanwise.processor.testing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** Notes what is created, and from which elements. */
public final class SpiedFiler implements Filer {

    /**
     * A created source.
     *
     * @param name its qualified name
     * @param originatingElements what it was created from
     */
    public record Created(String name, List<String> originatingElements) {}

    private final Filer filer;
    private final List<Created> created;

    public SpiedFiler(Filer filer, List<Created> created) {
        this.filer = filer;
        this.created = created;
    }

    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... originatingElements) throws IOException {
        List<String> names = new ArrayList<>();
        for (Element element : originatingElements) {
            names.add(element.toString());
        }
        created.add(new Created(name.toString(), names));
        return filer.createSourceFile(name, originatingElements);
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... originatingElements) {
        throw new AssertionError("a class file: " + name);
    }

    @Override
    public FileObject createResource(
            JavaFileManager.Location location,
            CharSequence moduleAndPkg,
            CharSequence relativeName,
            Element... originatingElements) {
        throw new AssertionError("a resource: " + relativeName);
    }

    @Override
    public FileObject getResource(
            JavaFileManager.Location location, CharSequence moduleAndPkg, CharSequence relativeName) {
        throw new AssertionError("a resource is read: " + relativeName);
    }
}
