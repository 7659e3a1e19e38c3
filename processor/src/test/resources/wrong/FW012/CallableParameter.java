import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class CallableParameter {
  record Pair(String left, String right) {}
  @Gather abstract Pair both(Callable<String> left, Supplier<String> right) throws IOException;
//! error [FW012] 'Callable<String> left' may throw 'Exception', which 'both' does not declare. The call throws what a task throws. Add 'throws Exception' to 'both', or make the component 'Outcome<String> left'.
}
