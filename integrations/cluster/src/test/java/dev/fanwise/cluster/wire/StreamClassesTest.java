package dev.fanwise.cluster.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.security.Provider;
import java.security.SignedObject;
import java.util.List;
import java.util.Properties;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;

/** A class of the JDK that is named brings what it consists of, and nothing else. */
class StreamClassesTest {

    private static StreamClasses whenLoaded(Class<?>... named) {
        var names = List.of(named).stream().map(Class::getName).toList();
        var classes = new StreamClasses(AllowedClasses.NONE.with(names));
        List.of(named).forEach(classes::loaded);
        return classes;
    }

    @Test
    void anObjectIsNoPartOfAnything() {
        var classes = whenLoaded(java.io.File.class, InetAddress.class);
        classes.loaded(Object.class);

        assertThat(classes.allows(java.io.File.class)).isTrue();
        assertThat(classes.allows(SignedObject.class)).isFalse();
        assertThat(classes.allows(ObjectName.class)).isFalse();
        assertThat(classes.allows(java.util.logging.Level.class)).isFalse();
    }

    @Test
    void aSuperclassThatIsAlwaysAllowedBringsNoOtherSubclasses() {
        var classes = whenLoaded(Provider.class);

        assertThat(classes.allows(Properties.class)).isTrue();
        assertThat(classes.allows(java.util.jar.Attributes.class)).isFalse();
        assertThat(classes.allows(java.security.AuthProvider.class)).isTrue(); // of the one that is named
    }

    @Test
    void whatIsNamedMayBeReplacedByASubclass() {
        assertThat(whenLoaded(InetAddress.class).allows(Inet4Address.class)).isTrue();
        assertThat(whenLoaded(SignedObject.class).allows(Inet4Address.class)).isFalse();
    }
}
