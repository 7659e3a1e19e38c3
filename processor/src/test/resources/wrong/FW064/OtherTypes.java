import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OtherTypes {
  @Gather("fetch") abstract void result(@Each List<URI> pages, @AsCompleted Consumer<Integer> each);
//! error [FW064] 'each' takes the result 'Integer', and a task gives 'String'. '@AsCompleted' is on a functional interface whose method takes the result, or the element and the result. Let it take 'String'.
  @Gather("fetch") abstract void element(@Each List<URI> pages, @AsCompleted BiConsumer<String, String> each);
//! error [FW064] 'each' takes 'String', and the elements are 'URI'. '@AsCompleted' is on a functional interface whose method takes the result, or the element and the result. Let it take the element first, and then the result.
  @Gather("fetch") abstract void order(@Each List<URI> pages, @AsCompleted BiConsumer<String, URI> each);
//! error [FW064] 'each' takes 'String', and the elements are 'URI'. '@AsCompleted' is on a functional interface whose method takes the result, or the element and the result. Let it take the element first, and then the result.
  String fetch(URI page) { return ""; }
}
