import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class Callables {
  @Gather abstract <T> List<T> all(@Each Collection<? extends Callable<T>> tasks) throws InterruptedException;
//! error [FW012] The element of tasks (Callable<T>) may throw Exception, which all does not declare. Add 'throws Exception' to all, or make the result List<Outcome<T>>.
}
