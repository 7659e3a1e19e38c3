import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class TwoWaysIntoOneCycle {
  record Start(Left left, Right right) {}
  record Left(Right right) {}
//! error [FW030] 'left()' has the task 'right()', which has the task 'left()'. Each call would start another one: an infinite recursion. Name another method with '@From', or call 'left()' from a task method that decides when to stop.
  record Right(Left left, @From("left") Left again) {}
  @Gather abstract Start start();
  @Gather abstract Left left();
  @Gather abstract Right right();
}
