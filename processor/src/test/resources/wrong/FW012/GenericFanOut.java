import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class GenericFanOut {
  interface Source<X extends Exception> { String read() throws X; }
  record Page(String title) {}
  @Gather abstract <X extends Exception> Page load(Source<X> source);
//! error [FW012] 'title' may throw 'X', which 'load' does not declare. The call throws what a task throws. Add 'throws X' to 'load', or make the component 'Outcome<String> title'.
  <X extends Exception> String title(Source<X> source) throws X { return source.read(); }
}
