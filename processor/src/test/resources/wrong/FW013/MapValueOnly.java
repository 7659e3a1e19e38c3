import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class MapValueOnly {
  @Gather("fetch") abstract List<String> fetchAll(@Each Map<String, URI> uris);
//! error [FW013] No method 'fetch' can be the task of 'fetchAll(Map<String, URI>)': 'fetch(URI)' takes 'URI uri', but the element of 'uris' is 'Map.Entry<String, URI>'. The task takes the parameters of 'fetchAll' in their order, with the element in the place of '@Each': '(Map.Entry<String, URI>)' or '(String, URI)'. Change the type of 'URI uri' to 'Map.Entry<String, URI>', or what is passed to it.
  String fetch(URI uri) { return ""; }
}
