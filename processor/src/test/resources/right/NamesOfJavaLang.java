import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class NamesOfJavaLang {
  static class Object {}
  static class String {}
  static class Override {}
  static class Thread {}
  static class List {}
  static class Task {}
  record Page(String title, Object other, Thread thread, List list, Task task) {}
  @Gather abstract Page load(Override in);
  String title() { return null; }
  Object other(Override in) { return null; }
  Thread thread() { return null; }
  List list() { return null; }
  Task task() { return null; }
}
