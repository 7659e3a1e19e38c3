import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class EmptyRecord {
  record Nothing() {}
  @Gather abstract Nothing load();
//! error [FW016] 'load' returns the record 'Nothing', which has no components. One task runs for each component. Add a component to 'Nothing'.
}
