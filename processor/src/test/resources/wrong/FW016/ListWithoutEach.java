import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ListWithoutEach {
  @Gather abstract List<String> fetch(List<URI> uris);
//! error [FW016] 'fetch' returns 'List<String>' and has no parameter with '@Each'. Without '@Each', a '@Gather' method returns a record with a component for each task. Write '@Each' on 'uris'.
  String fetch(URI uri) { return ""; }
}
