import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class SameSimpleName {
  static class Date {}
  record Page(Date day) {}
//! error [FW015] The component 'day' of 'load' is 'Date', but its task 'day()' returns 'java.util.Date'. A result takes what its task or body returns, as in an assignment. Make the component 'java.util.Date day', or name another method with '@From'.
  @Gather abstract Page load();
  java.util.Date day() { return null; }
}
