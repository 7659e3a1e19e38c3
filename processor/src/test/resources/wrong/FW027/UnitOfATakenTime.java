import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class UnitOfATakenTime {
  record Page(String title) {}
  @Gather abstract Page load(long timeout, TimeUnit unit, int x);
//! warning [FW027] No task of 'load' takes the parameter 'unit'. Tasks take the parameters of the same name. Remove the parameter 'unit', or let a task take 'TimeUnit unit'.
//! warning [FW027] No task of 'load' takes the parameter 'x'. Tasks take the parameters of the same name. Remove the parameter 'x', or let a task take 'int x'.
  @Gather abstract Page other(long timeout, TimeUnit age, long waitTime, TimeUnit unit);
//! warning [FW027] No task of 'other' takes the parameter 'age'. Tasks take the parameters of the same name. Remove the parameter 'age', or let a task take 'TimeUnit age'.
//! warning [FW027] No task of 'other' takes the parameter 'waitTime'. The timeout of a call is a parameter 'Duration timeout'. Make it 'Duration timeout' and remove the parameter 'unit'.
  String title(long timeout) { return ""; }
}
