import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class RunnableParameter {
  record Page(Void first, String second) {}
//! error [FW011] There is no method 'first' in 'RunnableParameter', which the component 'first' of 'load' needs as its task. The parameter 'first' is 'Runnable', and a parameter fills the component of its name only if it is a 'Task', a 'CompletionStage', a 'Callable' or a 'Supplier'. Make the parameter 'Supplier<Void> first', or declare 'Void first(Runnable first, Future<String> second)' in 'RunnableParameter'.
//! error [FW011] There is no method 'second' in 'RunnableParameter', which the component 'second' of 'load' needs as its task. The parameter 'second' is 'Future<String>', and a parameter fills the component of its name only if it is a 'Task', a 'CompletionStage', a 'Callable' or a 'Supplier'. Make the parameter 'CompletionStage<String> second', or declare 'String second(Runnable first, Future<String> second)' in 'RunnableParameter'.
  @Gather abstract Page load(Runnable first, Future<String> second);
}
