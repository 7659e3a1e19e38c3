import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class MethodOfTheRecord {
  record Page(String title) { String title(long id) { return ""; } }
//! error [FW011] There is no method 'title' in 'MethodOfTheRecord', which the component 'title' of 'load' needs as its task. A task is a method of the type, or one that it inherits, and is found by name. Declare 'String title(long id)' in 'MethodOfTheRecord'.
  @Gather abstract Page load(long id);
}
