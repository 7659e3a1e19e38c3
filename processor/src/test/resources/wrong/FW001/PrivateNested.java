import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

class PrivateNested {
  private interface Pages {
//! error [FW001] 'Pages' is private. The generated class is in the same package and extends the type with the fan-out methods, which is an abstract class or an interface, top-level or static nested. Remove 'private' from 'Pages'.
    record Page(String title) {}
    @Gather Page load();
    default String title() { return ""; }
  }
}
