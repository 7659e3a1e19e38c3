import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ExecutorParameter {
  record Page(String title) {}
  @Gather abstract Page load(Executor executor);
//! warning [FW027] No task of 'load' takes the parameter 'executor'. The 'Executor' that runs the tasks is given to the constructor of 'ExecutorParameterFanOut'. Remove the parameter 'executor'.
  String title() { return ""; }
}
