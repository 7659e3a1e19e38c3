package dev.fanwise.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.fanwise.processor.model.Alias;
import dev.fanwise.processor.model.FanOutType;
import dev.fanwise.processor.model.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The source of a generated class, in which every class is called so that nothing hides it.
 *
 * <p>The one place that decides how classes are called. A class is imported and called by its simple name, unless a
 * member that the generated class inherits, or one of its variables, has that name; then it is called by its full name.
 * No variable of the generated class has the name of a package. If an inherited field has, the class is called in a place
 * where fields do not count: see {@link Receiver}. A class of java.lang is imported if the package has another one of its
 * name.
 *
 * @param text the source
 * @param hidden the full names that nothing but a change of the user's names would make visible: a type hides them
 * @param obscured the same, where it is fields that obscure them
 */
public record SourceText(String text, List<String> hidden, List<String> obscured) {

    /** A package that no class is in: to JavaPoet, the package of the class itself is as far away as any other. */
    private static final String ELSEWHERE = "-";

    private static final Pattern IMPORT = Pattern.compile("import (.+)\\.([\\w$]+);", Pattern.UNICODE_CHARACTER_CLASS);

    /** JavaPoet makes three lines of it. */
    private static final Pattern LINE_OF_JAVADOC = Pattern.compile("/\\*\\*\\n *\\* (.*)\\n *\\*/");

    /** What cannot contain the name of a class: texts, characters, comments, imports. */
    private static final Pattern NO_CODE = Pattern.compile(
            "\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*'|(?s:/\\*.*?\\*/)|(?m:^(?:import|package) .*$)");

    public SourceText {
        hidden = List.copyOf(hidden);
        obscured = List.copyOf(obscured);
    }

    /** What the generated class calls itself. */
    static ClassName self(FanOutType type) {
        ClassName name = type.generated();
        return name.packageName().isEmpty() || type.scope().members().contains(name.simpleName())
                ? name
                : ClassName.get(ELSEWHERE, name.simpleName());
    }

    /** The same as text. */
    static String of(ClassName self) {
        return self.packageName().equals(ELSEWHERE) ? self.simpleName() : self.canonicalName();
    }

    /**
     * Writes a class.
     *
     * @param code all of it, but for the warnings that it suppresses
     * @param variables the names of all variables in it
     */
    static SourceText of(FanOutType type, TypeSpec code, Set<String> variables) {
        Set<String> qualified = new TreeSet<>(type.scope().members());
        qualified.addAll(variables);
        qualified.addAll(packages(type.scope()));
        Predicate<String> isVariable =
                name -> variables.contains(name) || type.scope().fields().contains(name);
        List<String> warnings = new ArrayList<>(type.traits().suppressedWarnings());
        String text = complete(type, withoutWarnings(code, warnings), qualified);
        if (importsAny(text, typeParameters(code))) {
            warnings.add("hiding");
        }
        if (Receiver.anyCast(text, isVariable)) {
            warnings.add("static");
        }
        if (warnings.size() > type.traits().suppressedWarnings().size()) {
            text = complete(type, withoutWarnings(code, warnings), qualified);
        }
        String named = Receiver.written(text, isVariable);
        return new SourceText(
                escaped(withImports(type.generated().packageName(), named, type.scope())),
                hidden(named, type.generated().packageName(), type.scope()),
                List.copyOf(Receiver.obscured(text, isVariable)));
    }

    /** The user's type parameters are called as he likes; ECJ warns where one hides an import that he does not have. */
    private static Set<String> typeParameters(TypeSpec code) {
        Set<String> names = new TreeSet<>();
        code.typeVariables().forEach(variable -> names.add(variable.name()));
        code.methodSpecs().forEach(method -> method.typeVariables().forEach(variable -> names.add(variable.name())));
        return names;
    }

    private static boolean importsAny(String text, Set<String> names) {
        return importsOf(text).stream()
                .anyMatch(line -> names.contains(line.substring(line.lastIndexOf('.') + 1, line.length() - 1)));
    }

    /** A type that hides a package of its name in any case is no less in the way if it is qualified, and cannot be. */
    private static Set<String> packages(Scope scope) {
        Set<String> packages = new TreeSet<>(scope.packages());
        packages.removeAll(scope.hiddenPackages());
        return packages;
    }

    private static TypeSpec withoutWarnings(TypeSpec code, List<String> categories) {
        return code.toBuilder()
                .addAnnotations(SuppressedWarnings.annotation(categories))
                .build();
    }

    /** The whole file, but for the names of classes before static members. */
    private static String complete(FanOutType type, TypeSpec code, Set<String> qualified) {
        while (true) {
            String text = write(type.generated().packageName(), code, qualified);
            Set<String> nested = nestedInQualified(text, qualified);
            if (qualified.containsAll(nested)) {
                return withAliases(type, withoutHiddenOverride(text, type.scope()));
            }
            qualified.addAll(nested);
        }
    }

    private static String write(String home, TypeSpec code, Set<String> qualified) {
        TypeSpec all =
                code.toBuilder().alwaysQualify(qualified.toArray(String[]::new)).build();
        String text =
                JavaFile.builder(home.isEmpty() ? "" : ELSEWHERE, all).build().toString();
        return LINE_OF_JAVADOC.matcher(text).replaceAll("/** $1 */");
    }

    /** Java can do without {@code @Override}, where that has no name. */
    private static String withoutHiddenOverride(String text, Scope scope) {
        return scope.hiddenPackages().contains("java") ? text.replaceAll("(?m)^ *@java\\.lang\\.Override\n", "") : text;
    }

    /** With the classes beside it that it needs, and their imports; JavaPoet has one class in a file. */
    private static String withAliases(FanOutType type, String text) {
        String complete = text;
        for (Alias alias : type.aliases()) {
            AliasCode code = new AliasCode(type, alias);
            if (code.isNeededIn(complete)) {
                String other = write(type.generated().packageName(), code.type(), packages(type.scope()));
                complete = merged(code.usedIn(complete), other);
            }
        }
        return complete;
    }

    private static String merged(String text, String other) {
        TreeSet<String> imports = new TreeSet<>(importsOf(text));
        List<String> first = new ArrayList<>(text.lines().toList());
        List<String> second = new ArrayList<>(other.lines().toList());
        int place = first.indexOf(importsOf(text).get(0));
        first.removeAll(imports);
        imports.addAll(importsOf(other));
        first.addAll(place, imports);
        second.removeAll(imports);
        // what is left before the class is the package, if there is one, and empty lines
        int start = 0;
        while (!second.get(start).startsWith("/**")) {
            start++;
        }
        first.add("");
        first.addAll(second.subList(start, second.size()));
        return String.join("\n", first) + "\n";
    }

    private static List<String> importsOf(String text) {
        return text.lines().filter(line -> IMPORT.matcher(line).matches()).toList();
    }

    /** JavaPoet goes by the name of the nested class, and imports the one around it. */
    private static Set<String> nestedInQualified(String text, Set<String> qualified) {
        Set<String> nested = new TreeSet<>();
        text.lines().map(IMPORT::matcher).filter(Matcher::matches).forEach(imported -> {
            String name = imported.group(2);
            if (qualified.contains(name)) {
                Matcher use = Pattern.compile(
                                "(?<![\\w$])" + Pattern.quote(name) + "\\.(?: @\\S+)* ?([\\w$]+)",
                                Pattern.UNICODE_CHARACTER_CLASS)
                        .matcher(text);
                while (use.find()) {
                    nested.add(use.group(1));
                }
            }
        });
        return nested;
    }

    /** In the package of the class, without the imports that it does not need there. */
    private static String withImports(String home, String text, Scope scope) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int first = 0;
        if (!home.isEmpty()) {
            lines.set(0, "package " + home + ";");
            first = 2;
        }
        int last = first;
        while (IMPORT.matcher(lines.get(last)).matches()) {
            last++;
        }
        List<String> imports = lines.subList(first, last);
        imports.removeIf(line -> isNeedless(line, home, scope));
        if (imports.isEmpty() && last > first) {
            lines.remove(first);
        }
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    /** In letters that every encoding has: the user's option says in which the compiler writes this, and reads it. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.chars()
                .forEach(letter -> escaped.append(
                        letter > '~' ? String.format("\\u%04x", letter) : Character.toString((char) letter)));
        return escaped.toString();
    }

    private static boolean isNeedless(String line, String home, Scope scope) {
        Matcher imported = IMPORT.matcher(line);
        return imported.matches()
                && (imported.group(1).equals(home)
                        || (imported.group(1).equals("java.lang")
                                && scope.javaLang().contains(imported.group(2))));
    }

    /** Names of classes whose package has none; those within the type that hides it are named by that. */
    private static List<String> hidden(String text, String home, Scope scope) {
        Set<String> hidden = new TreeSet<>();
        String code = NO_CODE.matcher(text).replaceAll("").replaceAll("\\.(?: @\\S+)+ ", ".");
        for (String word : scope.hiddenPackagesInOrder()) {
            Matcher use = Pattern.compile(
                            "(?<![\\w.])" + Pattern.quote(word) + "(?:\\.[\\w$]+)+", Pattern.UNICODE_CHARACTER_CLASS)
                    .matcher(code);
            boolean isType = text.contains("import " + home + "." + word + ";\n");
            while (use.find()) {
                String name = className(use.group());
                if (!isType || scope.members().contains(name.substring(name.lastIndexOf('.') + 1))) {
                    hidden.add(name);
                }
            }
        }
        return new ArrayList<>(hidden);
    }

    /** Without the method that is called, by the letter that classes begin with. */
    private static String className(String words) {
        Matcher name = Pattern.compile("(?:[^.]+\\.)*?\\p{Lu}[^.]*").matcher(words);
        return name.lookingAt() ? name.group() : words;
    }
}
