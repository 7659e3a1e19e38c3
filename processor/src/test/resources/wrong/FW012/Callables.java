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
//! error [FW012] 'Callable<T> tasks' may throw 'Exception', which 'all' does not declare. The call throws what a task throws. Add 'throws Exception' to 'all', or let 'all' return 'List<Outcome<T>>'.
}
