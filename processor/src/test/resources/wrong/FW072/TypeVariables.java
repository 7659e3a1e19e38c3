import dev.fanwise.*;
import java.io.*;
import java.net.*;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class TypeVariables<J> {
  record Box<T>(T content) {}
  @Gather("run") abstract List<String> all(@Each List<J> jobs);
  @Gather("open") abstract List<String> boxes(@Each List<Box<?>> boxes);
  @Gather("same") abstract <T> List<T> same(@Each List<T> elements);
  @Remote String run(J job) { return ""; }
//! error [FW072] 'run' runs on other members, and its parameter 'job' has a type with 'J'. What is sent is written by its declared type, which has to be known when the class is generated. Declare the task method with the type itself, or remove '@Remote' from 'run'.
  @Remote String open(Box<?> box) { return ""; }
//! error [FW072] 'open' runs on other members, and its parameter 'box' has a type with '?'. What is sent is written by its declared type, which has to be known when the class is generated. Declare the task method with the type itself, or remove '@Remote' from 'open'.
  @Remote <T> T same(T element) { return element; }
//! error [FW072] 'same' runs on other members, and it has a type with 'T'. What is sent is written by its declared type, which has to be known when the class is generated. Declare the task method with the type itself, or remove '@Remote' from 'same'.
}
