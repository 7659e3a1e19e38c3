import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OtherParameter {
  Socket connect(URI address) { return null; }
  interface Socket {}
  void two(Socket socket, int code) {}
  void other(String text) {}
  private void hidden(Socket socket) {}
  @WaitFor(value = "connect", returnWhen = ReturnWhen.FIRST_SUCCEEDED, onReturn = Cancellation.CANCEL, discard = "two")
//! error [FW055] 'two(Socket, int)' cannot be given the results of 'two', which are 'Socket'. 'discard' names a method that takes a result as its one parameter. Declare 'void two(Socket result)', which is not private.
  abstract Socket two(@Each List<URI> addresses) throws InterruptedException;
  @TaskGroupScope(value = "connect", discard = "other") abstract Socket[] other(@Each List<URI> addresses) throws InterruptedException;
//! error [FW055] 'other(String)' cannot be given the results of 'other', which are 'Socket'. 'discard' names a method that takes a result as its one parameter. Declare 'void other(Socket result)', which is not private.
  @Gather(value = "connect", discard = "hidden") abstract List<Outcome<Socket>> hidden(@Each List<URI> addresses) throws InterruptedException;
//! error [FW055] 'hidden(Socket)', which is to get the results of 'hidden', is private. The generated class is another class and cannot call it. Remove 'private' from 'hidden'.
}
