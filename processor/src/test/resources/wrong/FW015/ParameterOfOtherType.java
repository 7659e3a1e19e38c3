import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ParameterOfOtherType {
  record Page(Integer readers) {}
//! error [FW015] The component readers of load is Integer, but the parameter of its name gives Long. Change one of the two.
  @Gather abstract Page load(Supplier<Long> readers);
}
