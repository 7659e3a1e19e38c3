import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

class EachOnConstructor {
  EachOnConstructor(@Each List<URI> uris) {}
//! error [FW009] 'EachOnConstructor(List<URI>)' has a parameter with '@Each' and is not a fan-out method. '@Each' says of a fan-out method that it runs one task for each element. Remove '@Each' from 'uris'.
}
