import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class MomentAndOptions {
  record Page(String title) {}
  @Gather abstract Page load(long id, java.time.Instant deadline, FanOutOptions options);
//! warning [FW027] No task of 'load' takes the parameter 'deadline'. The moment by which a call ends is a parameter of type 'Deadline'. Make the parameter 'Deadline deadline' and add 'throws TimeoutException' to 'load'.
//! warning [FW027] No task of 'load' takes the parameter 'options'. The options of its calls are given to the constructor of 'MomentAndOptionsFanOut'. Remove the parameter 'options'.
  String title(long id) { return ""; }
}
