import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OnlyItself {
  @Gather abstract List<String> fetch(@Each List<URI> uris);
//! error [FW011] There is no other method 'fetch' in OnlyItself, which fetch(List<URI>) needs as its task. Name the method that takes (URI) in the annotation, or declare an overload that does.
}
