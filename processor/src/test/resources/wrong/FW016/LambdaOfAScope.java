import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class LambdaOfAScope {
  @TaskGroupScope abstract <T> T run(Function<TaskGroup, T> body);
//! error [FW016] 'run' returns 'T' and has no parameter with '@Each'. Without '@Each', a '@TaskGroupScope' method returns a record with a component for each task, or has a body, an overload that takes a 'TaskGroup' and starts tasks in it. Declare '<T> T run(TaskGroup group, Function<TaskGroup, T> body)' in 'LambdaOfAScope'.
}
