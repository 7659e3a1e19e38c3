package dev.fanwise.cluster.jgroups;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.cluster.Cluster;
import dev.fanwise.cluster.testing.Errands;
import dev.fanwise.cluster.testing.Errands.Errand;
import dev.fanwise.cluster.testing.Ports;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Only a process with a certificate that the members trust gets in. */
@Timeout(120)
class MutualTlsTest {

    private static final char[] PASSWORD = "members".toCharArray();

    @TempDir
    Path folder;

    private final List<InetSocketAddress> addresses = new ArrayList<>();

    /** The context of a process whose key, and only that, it trusts itself. */
    private SSLContext context(String name) throws Exception {
        var file = folder.resolve(name + ".p12");
        if (!Files.exists(file)) {
            var keytool =
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
            var process = new ProcessBuilder(
                            keytool,
                            "-genkeypair",
                            "-alias",
                            "member",
                            "-keyalg",
                            "EC",
                            "-dname",
                            "CN=" + name,
                            "-storetype",
                            "PKCS12",
                            "-keystore",
                            file.toString(),
                            "-storepass",
                            new String(PASSWORD))
                    .redirectErrorStream(true)
                    .start();
            assertThat(process.waitFor()).isZero();
        }
        var keys = KeyStore.getInstance(file.toFile(), PASSWORD);
        var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("member", keys.getCertificate("member"));
        var others = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        others.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), others.getTrustManagers(), null);
        return context;
    }

    private JGroupsConfig config() {
        var port = Ports.free();
        var config = JGroupsConfig.on(InetAddress.getLoopbackAddress(), port).withMembers(addresses);
        addresses.add(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return config;
    }

    private static String call(Cluster cluster) throws Exception {
        return new Errand("say", 0, false).on(cluster);
    }

    @Test
    void membersTalkAndStrangersAreKeptOut() throws Exception {
        try (var one = JGroupsCluster.join("tls", config().withMutualTls(context("member")));
                var two = JGroupsCluster.join("tls", config().withMutualTls(context("member")));
                var stranger = JGroupsCluster.join("tls", config().withMutualTls(context("stranger")));
                var plain = JGroupsCluster.join("tls", config())) {
            new Errands().doing("say", number -> "said").serve(two);

            assertThat(call(one)).isEqualTo("said");
            assertThat(one.members()).hasSize(2);
            assertThat(stranger.members()).hasSize(1);
            assertThat(plain.members()).hasSize(1);
        }
    }
}
