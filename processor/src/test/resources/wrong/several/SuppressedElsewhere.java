import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class SuppressedElsewhere {
  @SuppressWarnings("fanwise:FW026") @Gather("fetch") abstract List<String> all(@Each List<URI> uris);
  synchronized String fetch(URI uri) { return ""; }
//! warning [FW026] 'fetch' is synchronized, so tasks of 'all' wait for each other. They hold one monitor and run one after the other. Guard less than the whole method, or write '@SuppressWarnings("fanwise:FW026")' on 'fetch'.
}
