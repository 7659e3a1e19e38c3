import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

sealed interface SealedInterface permits SealedInterface.Only {
//! error [FW001] SealedInterface is sealed. A type with fan-out methods is an abstract class or an interface, top-level or static nested, that a class of the same package can extend: remove 'sealed'.
  record Page(String title) {}
  @Gather Page load();
  default String title() { return ""; }
  record Only() implements SealedInterface { public Page load() { return null; } }
}
