import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class EachOtherOrder {
  @Gather("fetch") abstract List<String> fetchAll(@Each List<URI> uris, String header);
//! error [FW013] No method 'fetch' can be the task of 'fetchAll(List<URI>, String)': 'fetch(String, URI)' takes 'String header', but the element of 'uris' is 'URI', and takes 'URI uri', but 'header' is 'String'. The task takes the parameters of 'fetchAll' in their order, with the element in the place of '@Each': '(URI, String)'. Bring the parameters of 'fetch(String, URI)' into this order.
  String fetch(String header, URI uri) { return ""; }
}
