import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ListInsteadOfEach {
  record Page(List<String> titles) {}
//! error [FW013] No method 'titles' can be the task of the component 'titles' of 'load': 'titles(long)' takes 'id', which 'load' does not have. Tasks take the parameters of 'load' by name: 'List<Long> ids'. 'ids' holds elements, and one task for each runs in a method with '@Each'. Declare a fan-out method over '@Each' with the task 'titles', and name it with '@From'.
  @Gather abstract Page load(List<Long> ids);
  String titles(long id) { return ""; }
}
