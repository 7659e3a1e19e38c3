import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class EndlessTasks {
  record Trip(String train, Visit visit) {}
//! error [FW030] 'trip(String)' has the task 'visit(String)', which has the task 'trip(String)'. Each call would start another one: an infinite recursion. Name another method with '@From', or call 'trip(String)' from a task method that decides when to stop.
  record Visit(String hotel, Trip trip) {}
  @Gather abstract Trip trip(String city);
  @Gather abstract Visit visit(String city);
  String train(String city) { return ""; }
  String hotel(String city) { return ""; }
}
