import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class FromOverElements {
  @Gather("fetch") abstract List<String> all(@Each List<URI> uris);
//! error [FW013] No method 'fetch' can be the task of 'all(List<URI>)': 'fetch(URI, String)' takes 2 parameters instead of 1. The task takes the parameters of 'all' in their order, with the element in the place of '@Each': '(URI)'. '@From' fills parameters only for the tasks of a method that returns a record. Let 'fetch' take these parameters.
  String fetch(URI uri, @From("token") String token) { return token; }
  String token() { return ""; }
}
