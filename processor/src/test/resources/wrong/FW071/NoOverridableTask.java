import dev.fanwise.*;
import java.io.*;
import java.net.*;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class NoOverridableTask {
  @Remote @Gather("one") abstract List<String> all(@Each List<String> jobs);
//! error [FW071] 'all' is abstract and has '@Remote'. The tasks of a fan-out method run on members, not the method itself, and an abstract method is no task. Remove '@Remote' from 'all'.
  @Gather("two") abstract List<String> more(@Each List<String> jobs);
  @Gather("three") abstract List<String> most(@Each List<String> jobs);
  String one(String job) { return ""; }
  @Remote static String two(String job) { return ""; }
//! error [FW071] 'two' is static and has '@Remote'. The generated class overrides a remote task method by one that sends the call. Remove 'static' from 'two', or remove '@Remote' from 'two'.
  @Remote final String three(String job) { return ""; }
//! error [FW071] 'three' is final and has '@Remote'. The generated class overrides a remote task method by one that sends the call. Remove 'final' from 'three', or remove '@Remote' from 'three'.
  @Remote private String four(String job) { return ""; }
//! error [FW071] 'four' is private and has '@Remote'. The generated class overrides a remote task method by one that sends the call. Remove 'private' from 'four', or remove '@Remote' from 'four'.
}
