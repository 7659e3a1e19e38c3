import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class SeveralExecutors {
  record Page(String title) {}
  SeveralExecutors() {}
  SeveralExecutors(Executor... pools) {}
//! error [FW007] 'SeveralExecutors()' with a leading 'Executor' takes what 'SeveralExecutors(Executor[])' takes. The generated class repeats the constructors of 'SeveralExecutors', each also with a leading 'Executor' for the tasks. Change the order or the type of a parameter of 'SeveralExecutors(Executor[])'.
  @Gather abstract Page load();
  String title() { return ""; }
}
