import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

enum EnumType {
//! error [FW001] 'EnumType' is an enum. The generated class is in the same package and extends the type with the fan-out methods, which is an abstract class or an interface, top-level or static nested. Move the fan-out methods to an interface of their own.
  ONE { List<String> all(List<URI> uris) { return List.of(); } };
  @Gather("fetch") abstract List<String> all(@Each List<URI> uris);
  String fetch(URI uri) { return ""; }
}
