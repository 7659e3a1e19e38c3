import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class EachOnComponent {
  record Page(@Each List<String> titles) {}
//! error [FW009] 'Page(List<String>)' has a parameter with '@Each' and is not a fan-out method. '@Each' says of a fan-out method that it runs one task for each element. Remove '@Each' from 'titles'.
  @Gather abstract Page load(List<Long> ids);
  List<String> titles(List<Long> ids) { return null; }
}
