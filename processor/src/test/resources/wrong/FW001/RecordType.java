import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

record RecordType(String name) {
//! error [FW001] RecordType is a record. A type with fan-out methods is an abstract class or an interface, top-level or static nested, that a class of the same package can extend: move the fan-out methods to an abstract class.
  @Gather("fetch") List<String> all(@Each List<URI> uris) { return null; }
  String fetch(URI uri) { return ""; }
}
