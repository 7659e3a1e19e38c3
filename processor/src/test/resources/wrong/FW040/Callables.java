import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class Callables {
  @WaitFor(returnWhen = ReturnWhen.FIRST_SUCCEEDED)
//! error [FW040] any returns the result of one task only, so nobody could reach the others, which onReturn = LEAVE leaves running. Write onReturn = CANCEL or CANCEL_AND_JOIN, or return Waited<T>, which holds them.
  abstract <T> T any(@Each List<Callable<T>> tasks);
}
