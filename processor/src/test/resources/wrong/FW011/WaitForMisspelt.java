import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class WaitForMisspelt {
  @WaitFor("fetsh") abstract Waited<String> all(@Each List<URI> uris);
//! error [FW011] There is no method 'fetsh' in 'WaitForMisspelt', which 'all(List<URI>)' needs as its task. Did you mean 'fetch'? Write '@WaitFor("fetch")'.
  String fetch(URI uri) throws IOException { return ""; }
}
