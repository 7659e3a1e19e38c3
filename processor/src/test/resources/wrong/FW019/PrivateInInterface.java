import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

interface PrivateInInterface {
  @Gather("fetch") List<String> all(@Each List<URI> uris);
  private String fetch(URI uri) { return ""; }
//! error [FW019] 'fetch(URI)', the task of 'all(List<URI>)', is private. The generated class is another class and cannot call it. Replace 'private' of 'fetch' by 'default'.
}
