import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

interface TasksAnnotatedInsteadOfTheMethod {
  record Page(String title, int size) {}
  Page load(long id);
//! error [FW004] 'load(long)' is abstract and not a fan-out method. As long as it has no body, 'TasksAnnotatedInsteadOfTheMethodFanOut' cannot be a complete class. Write '@Gather' on 'load', or implement it as a default method, or move the fan-out methods to the class that implements it.
  @Gather default String title(long id) { return ""; }
//! error [FW002] 'title' has '@Gather' and is a default method. A fan-out method is abstract, because the generated class writes its body. Make 'title' abstract and move what it does into task methods, or remove '@Gather' from 'title'.
  @Gather default int size(long id) { return 1; }
//! error [FW002] 'size' has '@Gather' and is a default method. A fan-out method is abstract, because the generated class writes its body. Make 'size' abstract and move what it does into task methods, or remove '@Gather' from 'size'.
}
