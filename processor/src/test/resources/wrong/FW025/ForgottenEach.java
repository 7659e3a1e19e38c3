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
//! error [FW025] '@Gather' names the task 'fetch', and 'all' has no parameter with '@Each'. The annotation names the task of the elements; a component of a record names its own with '@From'. Write '@Each' on 'uris'.
  String fetch(URI uri) { return ""; }
}
