package dev.fanwise.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dev.fanwise.processor.testing.GoldenFiles;
import dev.fanwise.processor.testing.Javac;
import dev.fanwise.processor.testing.Sources;
import dev.fanwise.processor.testing.UserClassPath;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is generated for tasks that run on a cluster. */
@ExtendWith(GoldenFiles.Extension.class)
class RemoteTest {

    private static final String MIRRORS = """
            package net;

            import dev.fanwise.*;
            import java.io.IOException;
            import java.net.URI;
            import java.util.*;

            public abstract class Mirrors {
              private final int size;

              protected Mirrors(int size) {
                this.size = size;
              }

              @Gather(concurrency = 64)
              public abstract List<byte[]> fetch(@Each Collection<URI> mirrors) throws IOException, InterruptedException;

              @Remote(idempotent = true)
              byte[] fetch(URI mirror) throws IOException {
                return new byte[size];
              }
            }
            """;

    @Test
    void bytesOfMirrors(GoldenFiles golden) {
        golden.check(MIRRORS);
    }

    @Test
    void valuesOfAllKinds(GoldenFiles golden) {
        golden.check("""
                package net;

                import dev.fanwise.*;
                import java.io.*;
                import java.time.*;
                import java.util.*;
                import java.util.concurrent.TimeoutException;

                interface Works {
                  enum Kind { LARGE, SMALL }

                  record Part(String name, Kind kind, int[] sizes) {}

                  record Pair<A, B>(A first, B second) {}

                  record Tree(List<Tree> children, Optional<Pair<Integer, Instant>> label) {}

                  record Job(Map<String, Part[]> parts, Set<UUID> ids, char letter, Tree tree) {}

                  final class Old implements Serializable {
                    private static final long serialVersionUID = 1L;
                    final Older[] before = {};
                  }

                  final class Older implements Serializable {
                    private static final long serialVersionUID = 1L;
                  }

                  final class NoWorkException extends Exception {
                    private static final long serialVersionUID = 1L;
                  }

                  @Gather("work")
                  List<Old> workAll(@Each List<Job> jobs, Deadline deadline)
                      throws NoWorkException, IOException, InterruptedException, TimeoutException;

                  @Gather("report")
                  void reportAll(@Each long[] ids) throws InterruptedException;

                  @Remote
                  default Old work(Job job, Deadline deadline)
                      throws NoWorkException, FileNotFoundException, IOException, InterruptedException {
                    return new Old();
                  }

                  @Remote
                  default void report(long id) {}
                }
                """);
    }

    @Test
    void longSignatures(GoldenFiles golden) {
        golden.check("""
                package net.catalogue.of.products;

                import dev.fanwise.*;
                import java.math.BigDecimal;
                import java.time.Instant;
                import java.util.*;

                interface Catalogues {
                  record Product(String name, Optional<Map<String, List<Map<UUID, Set<BigDecimal>>>>> pricesOfTheSuppliers) {}

                  record Products(
                      Map<UUID, List<Product>> products, Map<String, Map<UUID, Optional<BigDecimal>>> pricesInOtherCurrencies) {}

                  @Gather("productsOf")
                  List<Products> allProducts(
                      @Each List<UUID> suppliers, Map<String, Instant> lastChanges, Optional<List<String>> otherCurrencies);

                  @Remote
                  default Products productsOf(
                      UUID supplier, Map<String, Instant> lastChanges, Optional<List<String>> otherCurrencies) {
                    return new Products(Map.of(), Map.of());
                  }
                }
                """);
    }

    @Test
    void clashingNames(GoldenFiles golden) {
        golden.check("""
                package net;

                import dev.fanwise.*;
                import java.util.*;

                abstract class Names<T> {
                  record Codec(int method, String read) {}

                  static class Cluster {}

                  final T cluster;

                  Names(T cluster) {
                    this.cluster = cluster;
                  }

                  @Gather("say")
                  abstract List<Codec> sayAll(@Each List<Codec> codecs, String cluster, String thrown, int out);

                  @Remote
                  Codec say(Codec method, String cluster, String thrown, int out) {
                    return method;
                  }

                  @Gather("whisper")
                  abstract List<Codec> whisperAll(@Each List<Codec> codecs, String... target) throws Throwable;

                  @Remote
                  protected Codec whisper(Codec codec, String... target) throws Throwable {
                    return codec;
                  }

                  Codec sayHere() {
                    return new Codec(1, "");
                  }
                }
                """);
    }

    @Test
    void theSignatureChangesWithARecord() {
        String program = """
                package net;

                import dev.fanwise.*;
                import java.util.*;

                interface Works {
                  record Job(String name, Part part) {}

                  record Part(int size) {}

                  @Gather("work")
                  List<String> workAll(@Each List<Job> jobs) throws InterruptedException;

                  @Remote
                  default String work(Job job) {
                    return "";
                  }
                }
                """;

        assertThat(signature(program))
                .startsWith("net.Works.work(net.Works.Job)java.lang.String#")
                .isEqualTo(signature(program.replace("return \"\"", "return \"other\"")))
                .isNotEqualTo(signature(program.replace("int size", "long size")))
                .isNotEqualTo(signature(program.replace("int size", "int length")))
                .isNotEqualTo(signature(program.replace("int size", "int size, int colour")));
    }

    private static String signature(String program) {
        Compilation compilation = Javac.compiler(17).compile(Sources.of(program).files());
        Matcher signature = Pattern.compile("\"(net\\.Works\\.work\\(.*?#.*?)\"")
                .matcher(compilation.generatedSourceFiles().stream()
                        .map(GoldenFiles::text)
                        .reduce("", String::concat));
        assertThat(signature.find()).isTrue();
        return signature.group(1);
    }

    @Test
    void withoutTheArtifactThatIsSaid() {
        Compilation compilation = Compiler.javac()
                .withProcessors(new FanwiseProcessor())
                .withClasspath(List.of(UserClassPath.annotationsOnly().get(0)))
                .compile(Sources.of(MIRRORS).files());

        assertThat(Javac.messages(compilation))
                .anyMatch(message ->
                        message.startsWith("[FW074] 'fetch' has '@Remote', and 'dev.fanwise.cluster.Cluster' was"
                                + " not found. The generated class sends calls by the artifact 'fanwise-cluster'."));
    }
}
