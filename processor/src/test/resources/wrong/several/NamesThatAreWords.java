import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class NamesThatAreWords {
  record All(String of, int returns, boolean takes, String each) {}
//! error [FW013] No method 'of' can be the task of the component 'of' of 'the': 'of(long)' takes 'its', which 'the' does not have. Tasks take the parameters of 'the' by name: 'long it' and 'String and'; and the results of other components. Did you mean 'it'? Rename the parameter 'its' of 'of' to 'it'.
//! error [FW015] The component 'returns' of 'the' is 'int', but its task 'returns(long)' returns 'long'. A result takes what its task or body returns, as in an assignment. Make the component 'long returns', or name another method with '@From'.
//! error [FW011] There is no method 'each' in 'NamesThatAreWords', which the component 'each' of 'the' needs as its task. A task is a method of the type, or one that it inherits, and is found by name. Declare 'String each(long it, String and)' in 'NamesThatAreWords'.
  @Gather abstract All the(long it, String and) throws InterruptedException;
//! error [FW012] 'takes' may throw 'IOException', which 'the' does not declare. The call throws what a task throws. Add 'throws IOException' to 'the', or make the component 'Outcome<Boolean> takes'.
  String of(long its) { return ""; }
  long returns(long it) { return 1; }
  boolean takes(long it) throws IOException { return true; }
}
