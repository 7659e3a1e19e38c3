import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class NoPredicate {
  String read(URI replica) { return ""; }
  boolean enough(Waited<String> soFar) { return true; }
  boolean some(Waited<Integer> soFar) { return true; }
  int count(Waited<String> soFar) { return 0; }
  private boolean hidden(Waited<String> soFar) { return true; }
  boolean two(Waited<String> soFar) { return true; }
  boolean two(Object soFar) { return true; }
  @WaitFor(value = "read", until = "some") abstract Waited<String> otherType(@Each List<URI> replicas);
//! error [FW063] 'some(Waited<Integer>)' cannot be asked by 'otherType'. 'until' names a method that takes the 'Waited' of the tasks so far and returns a 'boolean'. Declare it as 'boolean some(Waited<String> soFar)'.
  @WaitFor(value = "read", until = "count") abstract Waited<String> noBoolean(@Each List<URI> replicas);
//! error [FW063] 'count(Waited<String>)' cannot be asked by 'noBoolean'. 'until' names a method that takes the 'Waited' of the tasks so far and returns a 'boolean'. Declare it as 'boolean count(Waited<String> soFar)'.
  @WaitFor(value = "read", until = "hidden") abstract Waited<String> hidden(@Each List<URI> replicas);
//! error [FW063] 'hidden(Waited<String>)', which 'hidden' is to ask, is private. The generated class is another class and cannot call it. Remove 'private' from 'hidden'.
  @WaitFor(value = "read", until = "two") abstract Waited<String> several(@Each List<URI> replicas);
//! error [FW063] Several methods can be asked by 'several', among them 'two(Waited<String>)'. No overload is preferred to another. Rename all of them but one.
}
