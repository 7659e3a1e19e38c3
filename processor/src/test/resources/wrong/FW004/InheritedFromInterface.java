import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class InheritedFromInterface implements Comparable<InheritedFromInterface>, Closeable {
//! error [FW004] compareTo(InheritedFromInterface) of Comparable is abstract and not a fan-out method, so InheritedFromInterfaceFanOut could not be a complete class. Implement it in InheritedFromInterface, or declare it there with @Gather.
//! error [FW004] close() of Closeable is abstract and not a fan-out method, so InheritedFromInterfaceFanOut could not be a complete class. Implement it in InheritedFromInterface, or declare it there with @Gather.
  record Page(String title) {}
  @Gather abstract Page load();
  String title() { return ""; }
}
