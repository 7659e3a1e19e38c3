import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ThrowsThrowable {
  record Page(String title) {}
  @Gather abstract Page load() throws Exception;
//! error [FW012] 'title' may throw 'Throwable', which 'load' does not declare. The call throws what a task throws. Add 'throws Throwable' to 'load', or make the component 'Outcome<String> title'.
  String title() throws Throwable { return ""; }
}
