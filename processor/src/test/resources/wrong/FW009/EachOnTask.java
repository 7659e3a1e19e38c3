import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class EachOnTask {
  @Gather("fetch") abstract List<String> all(@Each List<URI> uris);
  String fetch(@Each URI uri) { return ""; }
//! error [FW009] 'fetch(URI)' has a parameter with '@Each' and is not a fan-out method. '@Each' says of a fan-out method that it runs one task for each element. Make the method abstract and annotate it with '@Gather', or remove '@Each' from 'uri'.
}
