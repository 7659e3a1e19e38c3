import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

interface LongWayRound {
  record One(Two two) {}
//! error [FW030] 'one()' has the task 'two()', which has the task 'three()', which has the task 'one()'. Each call would start another one: an infinite recursion. Name another method with '@From', or call 'one()' from a task method that decides when to stop.
  record Two(Task<Three> three, Task<String> text) {}
  record Three(@From("one") Outcome<One> again) {}
  @TaskGroupScope One one();
  @WaitFor Two two();
  @Gather Task<Three> three();
  default String text() { return ""; }
}
