import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class EachOnConcreteMethod {
  List<String> fetch(@Each List<URI> uris) { return null; }
//! error [FW009] 'fetch(List<URI>)' has a parameter with '@Each' and is not a fan-out method. '@Each' says of a fan-out method that it runs one task for each element. Make the method abstract and annotate it with '@Gather', or remove '@Each' from 'uris'.
}
