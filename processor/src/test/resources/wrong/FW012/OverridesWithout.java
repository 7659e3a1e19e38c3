import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OverridesWithout implements Loading {
  @Override @Gather public abstract Page load(long id);
//! error [FW012] 'title' may throw 'IOException', which 'load' does not declare. The call throws what a task throws. Add 'throws IOException' to 'load', or make the component 'Outcome<String> title'.
  String title(long id) throws IOException { return ""; }
}
interface Loading {
  record Page(String title) {}
  Page load(long id) throws IOException;
}
