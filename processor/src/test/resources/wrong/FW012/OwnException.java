import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OwnException {
  static class IOException extends Exception {}
  record Page(String title) {}
  @Gather abstract Page load() throws IOException;
//! error [FW012] 'title' may throw 'java.io.IOException', which 'load' does not declare. The call throws what a task throws. Add 'throws java.io.IOException' to 'load', or make the component 'Outcome<String> title'.
  String title() throws java.io.IOException { return ""; }
}
