package dev.fanwise.consumers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the classes of a folder link to in Fanwise's packages: one text for each member, with the erased types that the
 * JVM compares. Sources would still compile if such a type changed; classes that were compiled before would not run.
 */
final class Links {

    private static final String PACKAGES = "dev.fanwise.";

    private Links() {}

    static Set<String> of(Path folder) {
        Set<String> links = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .flatMap(file -> ConstantPool.references(file).stream())
                    .forEach(reference -> {
                        Class<?> owner = fanwiseClass(reference.owner());
                        Member member = find(owner, reference.name(), reference.descriptor());
                        if (owner != null && member != null) {
                            links.add(text(owner, member));
                        }
                    });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return links;
    }

    /** Whether a class that has this link still runs. */
    static boolean holds(String link) {
        int end = link.indexOf(' ');
        int type = link.indexOf(' ', end + 1);
        String ownerName = link.substring(0, end);
        String name = link.substring(end + 1, type);
        String descriptor = link.substring(type + 1).replace(" static", "");
        Class<?> owner = fanwiseClass(ownerName);
        if (owner == null || !owner.getName().equals(ownerName)) {
            return false;
        }
        Member member = find(owner, name, descriptor);
        return member != null && text(owner, member).equals(link);
    }

    /** The class itself, or the nearest of its superclasses, that is Fanwise's: it is there that members are inherited. */
    private static @Nullable Class<?> fanwiseClass(String name) {
        if (name.startsWith("[")) {
            return null;
        }
        try {
            Class<?> type = Class.forName(name, false, Links.class.getClassLoader());
            while (type != null && !isFanwise(type)) {
                type = type.getSuperclass();
            }
            return type;
        } catch (ClassNotFoundException missing) {
            return null;
        }
    }

    private static @Nullable Member find(@Nullable Class<?> type, String name, String descriptor) {
        if (type == null) {
            return null;
        }
        if (isFanwise(type)) {
            for (Member member : members(type)) {
                if (reachable(member)
                        && name(member).equals(name)
                        && descriptor(member).equals(descriptor)) {
                    return member;
                }
            }
        }
        Member inherited = name.equals("<init>") ? null : find(type.getSuperclass(), name, descriptor);
        for (Class<?> superinterface : type.getInterfaces()) {
            inherited = inherited == null ? find(superinterface, name, descriptor) : inherited;
        }
        return inherited;
    }

    private static Iterable<Member> members(Class<?> type) {
        return Stream.<Member[]>of(type.getDeclaredMethods(), type.getDeclaredConstructors(), type.getDeclaredFields())
                .flatMap(Stream::of)
                .toList();
    }

    private static boolean isFanwise(Class<?> type) {
        return type.getName().startsWith(PACKAGES);
    }

    private static boolean reachable(Member member) {
        return Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers());
    }

    private static String name(Member member) {
        return member instanceof Constructor<?> ? "<init>" : member.getName();
    }

    private static String descriptor(Member member) {
        if (member instanceof Method method) {
            return MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                    .toMethodDescriptorString();
        }
        if (member instanceof Constructor<?> constructor) {
            return MethodType.methodType(void.class, constructor.getParameterTypes())
                    .toMethodDescriptorString();
        }
        return ((Field) member).getType().descriptorString();
    }

    private static String text(Class<?> owner, Member member) {
        String modifier = Modifier.isStatic(member.getModifiers()) ? " static" : "";
        return owner.getName() + " " + name(member) + " " + descriptor(member) + modifier;
    }
}
