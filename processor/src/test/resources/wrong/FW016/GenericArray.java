import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class GenericArray {
  @Gather("links") abstract List<String>[] all(@Each List<URI> uris);
//! error [FW016] 'all' returns 'List<String>[]'. An array of a generic type cannot be created. Let 'all' return 'List<List<String>>'.
  List<String> links(URI uri) { return List.of(); }
}
