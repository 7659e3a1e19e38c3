package dev.fanwise.processor.testing;

import dev.fanwise.Gather;
import dev.fanwise.cluster.Cluster;
import java.io.File;
import java.net.URISyntaxException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a user has on the class path: the annotations, and mostly JSpecify and what runs tasks on a cluster. */
public final class UserClassPath {

    private UserClassPath() {}

    public static List<File> withJSpecify() {
        return List.of(holding(Gather.class), holding(Nullable.class), holding(Cluster.class));
    }

    public static List<File> annotationsOnly() {
        return List.of(holding(Gather.class));
    }

    private static File holding(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
