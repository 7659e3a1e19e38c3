import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class AnnotatedInTheInterface implements Loading {
  String title(long id) { return ""; }
}
interface Loading {
  record Page(String title) {}
//! error [FW011] There is no method 'title' in Loading, which the component title of load needs as its task. Declare it, or name another method with @From. If it is in a class that implements Loading, annotate load there.
  @Gather Page load(long id);
}
