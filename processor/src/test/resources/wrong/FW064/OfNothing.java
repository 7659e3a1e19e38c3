import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OfNothing {
  @Gather("ping") abstract void all(@Each List<URI> uris, @AsCompleted Consumer<String> each);
//! error [FW064] 'each' takes the result 'String', and a task gives 'void'. '@AsCompleted' is on a functional interface whose method takes the result, or the element and the result. Let it take 'Void'.
  void ping(URI uri) {}
  @Gather("size") abstract void sizes(@Each List<URI> uris, @AsCompleted Consumer<String> each);
//! error [FW064] 'each' takes the result 'String', and a task gives 'int'. '@AsCompleted' is on a functional interface whose method takes the result, or the element and the result. Let it take 'Integer'.
  int size(URI uri) { return 0; }
}
