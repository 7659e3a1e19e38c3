import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

class PrivateClass {
  private abstract static class Pages {
//! error [FW001] 'Pages' is private. The generated class is in the same package and extends the type with the fan-out methods, which is an abstract class or an interface, top-level or static nested. Remove 'private' from 'Pages'.
    record Page(String title) {}
    @Gather abstract Page load();
    String title() { return ""; }
  }
  private abstract static class WithConstructor {
//! error [FW001] 'WithConstructor' is private. The generated class is in the same package and extends the type with the fan-out methods, which is an abstract class or an interface, top-level or static nested. Remove 'private' from 'WithConstructor'.
//! error [FW006] All constructors of 'WithConstructor' are private. The constructors of the generated class call one. Remove 'private' from the constructor of 'WithConstructor'.
    record Page(String title) {}
    private WithConstructor() {}
    @Gather abstract Page load();
    String title() { return ""; }
  }
}
