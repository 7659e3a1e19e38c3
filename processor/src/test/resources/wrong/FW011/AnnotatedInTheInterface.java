import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class AnnotatedInTheInterface implements Loading {
  String title(long id) { return ""; }
}
interface Loading {
  record Page(String title) {}
//! error [FW011] There is no method 'title' in 'Loading', which the component 'title' of 'load' needs as its task. A task is a method of the type, or one that it inherits, and is found by name. Declare 'default String title(long id)' in 'Loading', or annotate 'load' in the class that implements 'Loading', if the task is there.
  @Gather Page load(long id);
}
