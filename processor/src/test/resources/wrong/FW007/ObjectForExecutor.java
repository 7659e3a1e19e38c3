import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ObjectForExecutor {
  record Page(String title) {}
  ObjectForExecutor() {}
  ObjectForExecutor(Object any) {}
//! error [FW007] 'ObjectForExecutor()' with a leading 'Executor' takes what 'ObjectForExecutor(Object)' takes. The generated class repeats the constructors of 'ObjectForExecutor', each also with a leading 'Executor' for the tasks. Change the order or the type of a parameter of 'ObjectForExecutor(Object)'.
  @Gather abstract Page load();
  String title() { return ""; }
}
