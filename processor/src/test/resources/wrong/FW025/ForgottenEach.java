import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ForgottenEach {
  @Gather("fetch") abstract List<String> all(List<URI> uris);
//! error [FW025] @Gather("fetch") names the task of a method over @Each, and all has no @Each parameter. Mark the parameter that holds the elements with @Each; for the components of a record, use @From on the component.
  String fetch(URI uri) { return ""; }
}
