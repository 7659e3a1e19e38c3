import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OverridesNarrower implements Reading {
  @Override @Gather(timeout = "1s") public abstract Page load(long id);
//! error [FW012] 'title' may throw 'IOException', which 'load' does not declare. The call throws what a task throws. Add 'throws IOException' to 'load' and to the method that it overrides, in 'Reading', or make the component 'Outcome<String> title'.
//! error [FW020] 'load' has a timeout and does not declare 'TimeoutException'. A call that takes longer throws it. Add 'throws TimeoutException' to 'load' and to the method that it overrides, in 'Reading', or make every result an 'Outcome'.
  String title(long id) throws IOException { return ""; }
}
interface Reading {
  record Page(String title) {}
  Page load(long id);
}
