import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OutsideFanOut {
  void all(List<URI> uris, @AsCompleted Consumer<String> store) {}
//! error [FW064] 'all(List<URI>, Consumer<String>)' has a parameter with '@AsCompleted' and is not a fan-out method. It is given the results of elements as they come. Remove '@AsCompleted' from 'store'.
}
