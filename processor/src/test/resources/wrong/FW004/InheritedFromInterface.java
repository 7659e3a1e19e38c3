import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class InheritedFromInterface implements Comparable<InheritedFromInterface>, Closeable {
//! error [FW004] compareTo(InheritedFromInterface) is abstract and not a fan-out method, so InheritedFromInterface could not be a complete class. Annotate it with @Gather, implement it, or move it to another type.
//! error [FW004] close() is abstract and not a fan-out method, so InheritedFromInterface could not be a complete class. Annotate it with @Gather, implement it, or move it to another type.
  record Page(String title) {}
  @Gather abstract Page load();
  String title() { return ""; }
}
