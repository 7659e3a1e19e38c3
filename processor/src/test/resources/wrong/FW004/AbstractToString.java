import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class AbstractToString {
  record Page(String title) {}
  @Override public abstract String toString();
//! error [FW004] 'toString()' is abstract and not a fan-out method. As long as it has no body, 'AbstractToStringFanOut' cannot be a complete class. Implement it, or move the fan-out methods to the class that implements it.
  @Gather abstract Page load();
  String title() { return ""; }
}
