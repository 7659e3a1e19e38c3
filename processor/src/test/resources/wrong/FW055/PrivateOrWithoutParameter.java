import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

interface PrivateOrWithoutParameter {
  @WaitFor(value = "a", returnWhen = ReturnWhen.FIRST_SUCCEEDED, onReturn = Cancellation.CANCEL, discard = "drop") InputStream hidden(@Each List<String> x);
//! error [FW055] 'drop(InputStream)', which is to get the results of 'hidden', is private. The generated class is another class and cannot call it. Replace 'private' of 'drop' by 'default'.
  private void drop(InputStream in) {}
  @WaitFor(value = "a", returnWhen = ReturnWhen.FIRST_SUCCEEDED, onReturn = Cancellation.CANCEL, discard = "forget") InputStream nothing(@Each List<String> x);
//! error [FW055] 'forget()' cannot be given the results of 'nothing', which are 'InputStream'. 'discard' names a method that takes a result as its one parameter. Declare 'default void forget(InputStream result)', which is not private.
  default void forget() {}
  default InputStream a(String x) { return null; }
}
