import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class UnitBesideADeadline {
  record Page(String title) {}
  @Gather abstract Page given(long timeout, Deadline deadline, long waitTime, TimeUnit unit) throws TimeoutException;
//! warning [FW027] No task of 'given' takes the parameter 'waitTime'. Tasks take the parameters of the same name, and 'title' takes 'timeout'. Rename the parameter 'timeout' of 'title' to 'waitTime', or remove the parameter 'waitTime'.
//! warning [FW027] No task of 'given' takes the parameter 'unit'. Tasks take the parameters of the same name. Remove the parameter 'unit', or let a task take 'TimeUnit unit'.
  String title(long timeout) { return ""; }
}
