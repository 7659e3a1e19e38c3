import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

class NestedInPrivate {
  private static class Inside {
    abstract static class Pages {
//! error [FW001] 'Pages' is nested in 'Inside', which is private. The generated class is in the same package and extends the type with the fan-out methods, which is an abstract class or an interface, top-level or static nested. Remove 'private' from 'Inside'.
      record Page(String title) {}
      @Gather abstract Page load();
      String title() { return ""; }
    }
  }
}
