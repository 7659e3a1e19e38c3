import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

enum EnumType {
//! error [FW001] EnumType is an enum. A type with fan-out methods is an abstract class or an interface, top-level or static nested, that a class of the same package can extend: move the fan-out methods to an interface.
  ONE { List<String> all(List<URI> uris) { return List.of(); } };
  @Gather("fetch") abstract List<String> all(@Each List<URI> uris);
  String fetch(URI uri) { return ""; }
}
