import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OutcomeOfRecord {
  record Page(String title) {}
  @Gather abstract Outcome<Page> load();
//! error [FW016] 'load' returns 'Outcome<Page>' and has no parameter with '@Each'. Without '@Each', a '@Gather' method returns a record with a component for each task. Let 'load' return 'Page'.
  String title() { return ""; }
}
