import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

record RecordType(String name) {
//! error [FW001] 'RecordType' is a record. The generated class is in the same package and extends the type with the fan-out methods, which is an abstract class or an interface, top-level or static nested. Move the fan-out methods to an abstract class of their own.
  @Gather("fetch") List<String> all(@Each List<URI> uris) { return null; }
  String fetch(URI uri) { return ""; }
}
