import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class SeveralExceptions {
  record Page(String title, String text) {}
  @Gather abstract Page load(long id) throws FileNotFoundException;
//! error [FW012] 'title' may throw 'IOException' and 'TimeoutException', which 'load' does not declare. The call throws what a task throws. Add 'throws IOException, TimeoutException' to 'load', or make the component 'Outcome<String> title'.
  String title(long id) throws IOException, TimeoutException { return ""; }
  String text(long id) throws FileNotFoundException, InterruptedException { return ""; }
}
