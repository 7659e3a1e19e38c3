import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ArgumentsSwapped {
  record Pair<A, B>(A a, B b) {}
//! error [FW015] The component 'a' of 'load' is 'String', but its task 'a(long)' returns 'Integer'. A result takes what its task or body returns, as in an assignment. Name another method with '@From'.
//! error [FW015] The component 'b' of 'load' is 'Integer', but its task 'b(long)' returns 'String'. A result takes what its task or body returns, as in an assignment. Name another method with '@From'.
  @Gather abstract Pair<String, Integer> load(long id);
  Integer a(long id) { return 1; }
  String b(long id) { return ""; }
}
