import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ResultOfAnotherTask {
  record Trip(String room, String ticket) {}
//! error [FW013] No method 'ticket' can be the task of the component 'ticket' of 'book': 'ticket(String, String)' takes 'room', which 'book' does not have. Tasks take the parameters of 'book' by name: 'String city'. 'room' is a component of 'Trip', and a task does not get the results of the tasks that run beside it. Call what needs 'room' after the fan-out, with the record that it returns.
  @Gather abstract Trip book(String city);
  String room(String city) { return city; }
  String ticket(String city, String room) { return room; }
}
