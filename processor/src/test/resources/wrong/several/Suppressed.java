import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class Suppressed {
  @Gather("fetch") abstract List<String> all(@Each List<URI> uris);
  @SuppressWarnings("fanwise:FW026") synchronized String fetch(URI uri) { return ""; }
  record Page(String title) {}
  @SuppressWarnings({"fanwise:FW027", "unused"}) @Gather abstract Page load(long id);
  String title() { return ""; }
}
