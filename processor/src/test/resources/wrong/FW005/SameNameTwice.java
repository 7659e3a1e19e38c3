import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

class SameNameTwice {
  interface Pages {
    record Page(String title) {}
    @Gather Page load();
    default String title() { return ""; }
  }
}
interface SameNameTwice_Pages {
//! error [FW005] The class to generate for 'SameNameTwice_Pages' is called 'SameNameTwice_PagesFanOut', and there is a class of that name. The name of a generated class follows from that of its type. Rename one of the two.
  record Page(String title) {}
  @Gather Page load();
  default String title() { return ""; }
}
