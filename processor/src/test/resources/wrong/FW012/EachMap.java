import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class EachMap {
  @Gather("size") abstract Map<URI, Integer> sizes(@Each Set<URI> uris);
//! error [FW012] 'size' may throw 'IOException', which 'sizes' does not declare. The call throws what a task throws. Add 'throws IOException' to 'sizes', or let 'sizes' return 'Map<URI, Outcome<Integer>>'.
  int size(URI uri) throws IOException { return 0; }
}
