import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class EachElementType {
  @Gather abstract List<String> fetch(@Each List<String> uris);
//! error [FW013] No method 'fetch' can be the task of 'fetch(List<String>)': 'fetch(URI)' takes 'URI uri', but the element of 'uris' is 'String'. The task takes the parameters of 'fetch' in their order, with the element in the place of '@Each': '(String)'. Change the type of 'URI uri' to 'String', or what is passed to it.
  String fetch(URI uri) { return ""; }
}
