import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class PrivateStatic {
  @Gather("fetch") abstract List<String> all(@Each List<URI> uris);
  private static String fetch(URI uri) { return ""; }
//! error [FW019] 'fetch(URI)', the task of 'all(List<URI>)', is private. The generated class is another class and cannot call it. Remove 'private' from 'fetch'.
}
