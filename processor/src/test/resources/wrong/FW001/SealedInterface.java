import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

sealed interface SealedInterface permits SealedInterface.Only {
//! error [FW001] 'SealedInterface' is sealed. The generated class is in the same package and extends the type with the fan-out methods, which is an abstract class or an interface, top-level or static nested. Remove 'sealed' and 'permits' from 'SealedInterface'.
  record Page(String title) {}
  @Gather Page load();
  default String title() { return ""; }
  record Only() implements SealedInterface { public Page load() { return null; } }
}
