import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class InheritedFromInterface implements Comparable<InheritedFromInterface>, Closeable {
//! error [FW004] 'compareTo(InheritedFromInterface)' of 'Comparable' is abstract and not a fan-out method. As long as it has no body, 'InheritedFromInterfaceFanOut' cannot be a complete class. Declare 'public int compareTo(InheritedFromInterface arg0)' in 'InheritedFromInterface'.
//! error [FW004] 'close()' of 'Closeable' is abstract and not a fan-out method. As long as it has no body, 'InheritedFromInterfaceFanOut' cannot be a complete class. Declare 'public void close() throws IOException' in 'InheritedFromInterface'.
  record Page(String title) {}
  @Gather abstract Page load();
  String title() { return ""; }
}
