import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class WrittenAsAReference {
  record Page(@From("WrittenAsAReference.title") String a, @From("title(long)") String b, @From("#title") String c, @From(" title") String d) {}
//! error [FW011] There is no method 'WrittenAsAReference.title' in 'WrittenAsAReference', which the component 'a' of 'load' needs as its task. Did you mean 'title'? Write '@From("title")'.
//! error [FW011] There is no method 'title(long)' in 'WrittenAsAReference', which the component 'b' of 'load' needs as its task. Did you mean 'title'? Write '@From("title")'.
//! error [FW011] There is no method '#title' in 'WrittenAsAReference', which the component 'c' of 'load' needs as its task. Did you mean 'title'? Write '@From("title")'.
//! error [FW011] There is no method ' title' in 'WrittenAsAReference', which the component 'd' of 'load' needs as its task. Did you mean 'title'? Write '@From("title")'.
  @Gather abstract Page load(long id);
  String title(long id) { return ""; }
}
