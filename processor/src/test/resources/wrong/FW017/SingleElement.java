import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class SingleElement {
  @Gather("fetch") abstract List<String> all(@Each URI uri);
//! error [FW017] '@Each' is on 'uri', whose type is 'URI'. Elements come from an 'Iterable', an 'Iterator', a 'Stream', an array or a 'Map'. Take a 'List', or remove '@Each'.
  String fetch(URI uri) { return ""; }
}
