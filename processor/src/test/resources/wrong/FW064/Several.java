import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class Several {
  @Gather("fetch") abstract void all(@Each List<URI> pages, @AsCompleted Consumer<String> one, @AsCompleted Consumer<String> other);
//! error [FW064] 'all' has '@AsCompleted' on several parameters. Each result is given to one. Remove the parameter 'other'.
  String fetch(URI page) { return ""; }
}
