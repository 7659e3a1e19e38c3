import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class EachTooFew {
  @Gather("fetch") abstract List<String> fetchAll(@Each List<URI> uris, String header, int retries);
//! error [FW013] No method 'fetch' can be the task of 'fetchAll(List<URI>, String, int)': 'fetch(URI)' takes 1 parameter instead of 3. The task takes the parameters of 'fetchAll' in their order, with the element in the place of '@Each': '(URI, String, int)'. Let 'fetch' take these parameters.
  String fetch(URI uri) { return ""; }
}
