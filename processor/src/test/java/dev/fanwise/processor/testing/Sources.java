package dev.fanwise.processor.testing;

import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;

/** Source texts, each named after the first type that it declares. */
public record Sources(List<String> texts) {

    private static final Pattern MODULE = Pattern.compile("(?m)^module ");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern TYPE =
            Pattern.compile("(?mU)^(?:[\\w@]+(?:\\(.*\\))? )*(?:class|interface|record|enum|@interface) ([\\w$]+)");

    public static Sources of(String... texts) {
        return new Sources(List.of(texts));
    }

    public List<JavaFileObject> files() {
        List<JavaFileObject> files = new ArrayList<>();
        for (String text : texts) {
            files.add(JavaFileObjects.forSourceString(name(text), text));
        }
        return files;
    }

    /** The qualified name of the first type in the text. */
    public static String name(String text) {
        if (MODULE.matcher(text).find()) {
            return "module-info";
        }
        Matcher type = TYPE.matcher(text);
        if (!type.find()) {
            throw new IllegalArgumentException("no type in\n" + text);
        }
        Matcher home = PACKAGE.matcher(text);
        return home.find() ? home.group(1) + "." + type.group(1) : type.group(1);
    }
}
