import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

class ConcreteClass {
  @Gather("fetch") List<String> all(@Each List<URI> uris) { return List.of(); }
//! error [FW002] 'all' has '@Gather' and is not abstract. A fan-out method is abstract, because the generated class writes its body. Make 'all' and 'ConcreteClass' abstract and move what it does into task methods, or remove '@Gather' from 'all' and remove '@Each' from 'uris'.
  String fetch(URI uri) { return ""; }
}
