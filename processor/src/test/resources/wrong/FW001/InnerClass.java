import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

class InnerClass {
  abstract class Pages {
//! error [FW001] 'Pages' is an inner class, which needs an instance of 'InnerClass'. The generated class is in the same package and extends the type with the fan-out methods, which is an abstract class or an interface, top-level or static nested. Make 'Pages' 'static'.
    @Gather("fetch") abstract List<String> all(@Each List<URI> uris);
    String fetch(URI uri) { return ""; }
  }
}
