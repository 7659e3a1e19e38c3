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
//! error [FW001] Pages is private. A type with fan-out methods is an abstract class or an interface, top-level or static nested, that a class of the same package can extend: remove 'private'.
    record Page(String title) {}
    @Gather abstract Page load();
    String title() { return ""; }
  }
  private abstract static class WithConstructor {
//! error [FW001] WithConstructor is private. A type with fan-out methods is an abstract class or an interface, top-level or static nested, that a class of the same package can extend: remove 'private'.
//! error [FW006] All constructors of WithConstructor are private, so the generated class cannot call one. Make one package-private.
    record Page(String title) {}
    private WithConstructor() {}
    @Gather abstract Page load();
    String title() { return ""; }
  }
}
