import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OnlyItself {
  @Gather abstract List<String> fetch(@Each List<URI> uris);
//! error [FW011] There is no other method 'fetch' in 'OnlyItself', which 'fetch(List<URI>)' needs as its task. A task is a method of the type, or one that it inherits, and is found by name. Declare 'String fetch(URI element)' in 'OnlyItself'.
}
