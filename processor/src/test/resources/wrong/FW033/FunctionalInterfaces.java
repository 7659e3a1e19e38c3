import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

@FunctionalInterface
//! warning [FW033] 'FunctionalInterfaces' is declared a functional interface, and its only abstract method 'load' is a fan-out method. A lambda in its place is the body of 'load': it runs no task, and no policy applies. Remove '@FunctionalInterface' from 'FunctionalInterfaces', or make 'FunctionalInterfaces' an abstract class, which no lambda can implement.
interface FunctionalInterfaces {
  record Page(String title) {}
  @Gather Page load();
  default String title() { return ""; }
}
