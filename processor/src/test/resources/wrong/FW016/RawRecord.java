import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class RawRecord {
  record Page<T>(T title) {}
  @Gather abstract Page load();
//! error [FW016] 'load' returns the raw type 'Page'. Its type arguments say what the tasks return. Write the type arguments of 'Page' out.
  String title() { return ""; }
}
