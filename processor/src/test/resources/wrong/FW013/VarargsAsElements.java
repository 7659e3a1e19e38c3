import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

interface VarargsAsElements {
  @Gather("a") List<String> all(@Each String... x);
//! error [FW013] No method 'a' can be the task of 'all(String[])': 'a(String[])' takes 'String[] x', but the element of 'x' is 'String'. The task takes the parameters of 'all' in their order, with the element in the place of '@Each': '(String)'. Change the type of 'String[] x' to 'String', or what is passed to it.
  default String a(String... x) { return ""; }
}
