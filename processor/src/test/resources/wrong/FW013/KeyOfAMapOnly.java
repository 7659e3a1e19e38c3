import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

interface KeyOfAMapOnly {
  @Gather("a") Map<String, Integer> all(@Each Map<String, Integer> scores);
//! error [FW013] No method 'a' can be the task of 'all(Map<String, Integer>)': 'a(String)' takes 'String name', but the element of 'scores' is 'Map.Entry<String, Integer>'. The task takes the parameters of 'all' in their order, with the element in the place of '@Each': '(Map.Entry<String, Integer>)' or '(String, Integer)'. Change the type of 'String name' to 'Map.Entry<String, Integer>', or what is passed to it.
  default int a(String name) { return 1; }
}
