import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class TypeVariableForExecutor<T> {
  record Page(String title) {}
  TypeVariableForExecutor() {}
  TypeVariableForExecutor(T any) {}
//! error [FW007] 'TypeVariableForExecutor()' with a leading 'Executor' takes what 'TypeVariableForExecutor(T)' takes. The generated class repeats the constructors of 'TypeVariableForExecutor', each also with a leading 'Executor' for the tasks. Change the order or the type of a parameter of 'TypeVariableForExecutor(T)'.
  @Gather abstract Page load();
  String title() { return ""; }
}
