import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class Stagger {
  @WaitFor(value = "title", returnWhen = ReturnWhen.FIRST_SUCCEEDED, stagger = "50ms")
//! error [FW060] 'first' has 'stagger' in its annotation and as a parameter. A parameter 'stagger' of that type takes the place of the attribute. Remove 'stagger', or rename the parameter if it is for the tasks only.
  abstract Waited<String> first(@Each List<Long> ids, Duration stagger);
  String title(long id) { return ""; }
}
