import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class EachWithoutGather {
  abstract List<String> fetch(@Each List<URI> uris);
//! error [FW009] 'fetch(List<URI>)' has a parameter with '@Each' and is not a fan-out method. '@Each' says of a fan-out method that it runs one task for each element. Annotate the method with '@Gather', or remove '@Each' from 'uris'.
  String fetch(URI uri) { return ""; }
}
