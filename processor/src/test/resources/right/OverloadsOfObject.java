import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OverloadsOfObject {
  @Gather("same") public abstract List<Boolean> equals(@Each List<Object> others);
  boolean same(Object other) { return true; }
}
