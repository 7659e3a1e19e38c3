import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class NoFunction {
  interface Two { void one(String s); void two(String s); }
  @Gather("fetch") abstract void list(@Each List<URI> pages, @AsCompleted List<String> each);
//! error [FW064] '@AsCompleted' is on 'each', whose type is 'List<String>'. '@AsCompleted' is on a functional interface whose method takes the result, or the element and the result. Make it a 'Consumer' of the result, or a 'BiConsumer' of the element and the result.
  @Gather("fetch") abstract void two(@Each List<URI> pages, @AsCompleted Two each);
//! error [FW064] '@AsCompleted' is on 'each', whose type is 'Two'. '@AsCompleted' is on a functional interface whose method takes the result, or the element and the result. Make it a 'Consumer' of the result, or a 'BiConsumer' of the element and the result.
  @Gather("fetch") abstract void none(@Each List<URI> pages, @AsCompleted Runnable each);
//! error [FW064] '@AsCompleted' is on 'each', whose type is 'Runnable'. '@AsCompleted' is on a functional interface whose method takes the result, or the element and the result. Make it a 'Consumer' of the result, or a 'BiConsumer' of the element and the result.
  @Gather("fetch") abstract void raw(@Each List<URI> pages, @AsCompleted Consumer each);
//! error [FW064] '@AsCompleted' is on 'each', whose type is 'Consumer'. '@AsCompleted' is on a functional interface whose method takes the result, or the element and the result. Make it a 'Consumer' of the result, or a 'BiConsumer' of the element and the result.
  String fetch(URI page) { return ""; }
}
