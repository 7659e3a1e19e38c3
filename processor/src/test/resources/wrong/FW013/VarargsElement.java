import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class VarargsElement {
  @Gather("fetch") abstract List<String> fetchAll(@Each List<URI> uris);
//! error [FW013] No method 'fetch' can be the task of 'fetchAll(List<URI>)': 'fetch(URI[])' takes 'URI[] uris', but the element of 'uris' is 'URI'. The task takes the parameters of 'fetchAll' in their order, with the element in the place of '@Each': '(URI)'. Change the type of 'URI[] uris' to 'URI', or what is passed to it.
  String fetch(URI... uris) { return ""; }
}
