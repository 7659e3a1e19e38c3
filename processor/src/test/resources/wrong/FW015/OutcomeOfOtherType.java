import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OutcomeOfOtherType {
  record Page(Outcome<Integer> readers) {}
//! error [FW015] The component 'readers' of 'load' is 'Outcome<Integer>', but its task 'readers()' returns 'long'. A result takes what its task or body returns, as in an assignment. Make the component 'Outcome<Long> readers', or name another method with '@From'.
  @Gather abstract Page load();
  long readers() { return 0; }
}
