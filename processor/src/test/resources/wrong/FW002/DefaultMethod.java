import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

interface DefaultMethod {
  record Page(String title) {}
  @Gather default Page load() { return new Page(title()); }
//! error [FW002] 'load' has '@Gather' and is a default method. A fan-out method is abstract, because the generated class writes its body. Make 'load' abstract and move what it does into task methods, or remove '@Gather' from 'load'.
  default String title() { return ""; }
}
