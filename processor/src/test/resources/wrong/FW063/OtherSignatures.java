import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OtherSignatures {
  @WaitFor(value = "ask", until = "isVoid", onReturn = Cancellation.CANCEL) abstract List<Integer> first(@Each List<String> ids);
//! error [FW063] 'isVoid(Waited<Integer>)' cannot be asked by 'first'. 'until' names a method that takes the 'Waited' of the tasks so far and returns a 'boolean'. Declare it as 'boolean isVoid(Waited<Integer> soFar)'.
  @WaitFor(value = "ask", until = "ofTexts", onReturn = Cancellation.CANCEL) abstract List<Integer> second(@Each List<String> ids);
//! error [FW063] 'ofTexts(Waited<String>)' cannot be asked by 'second'. 'until' names a method that takes the 'Waited' of the tasks so far and returns a 'boolean'. Declare it as 'boolean ofTexts(Waited<Integer> soFar)'.
  @WaitFor(value = "ask", until = "tasks -> true", onReturn = Cancellation.CANCEL) abstract List<Integer> third(@Each List<String> ids);
//! error [FW063] There is no method 'tasks -> true' for 'third'. 'until' names a method that takes the 'Waited' of the tasks so far and returns a 'boolean'. Declare 'boolean isEnough(Waited<Integer> soFar)' and write 'until = "isEnough"'.
  int ask(String id) { return 1; }
  void isVoid(Waited<Integer> soFar) {}
  boolean ofTexts(Waited<String> soFar) { return true; }
}
