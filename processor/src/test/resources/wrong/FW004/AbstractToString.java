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
//! error [FW004] toString() is abstract and not a fan-out method, so AbstractToStringFanOut could not be a complete class. Implement it, annotate it with @Gather, or annotate the fan-out methods in the class that implements it.
  @Gather abstract Page load();
  String title() { return ""; }
}
