import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class TypesOfOneFile {
  record Page(String titel) {}
//! error [FW011] There is no method 'titel' in 'TypesOfOneFile', which the component 'titel' of 'load' needs as its task. Did you mean 'title'? Write '@From("title")' on 'titel'.
  @Gather abstract Page load();
  String title() { return ""; }
}
abstract class Right {
  record Page(String title) {}
  @Gather abstract Page load();
  String title() { return ""; }
}
abstract class Wrong {
  @Gather("fetsch") abstract List<String> all(@Each List<URI> uris);
//! error [FW011] There is no method 'fetsch' in 'Wrong', which 'all(List<URI>)' needs as its task. Did you mean 'fetch'? Write '@Gather("fetch")'.
  String fetch(URI uri) { return ""; }
}
