import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class TwoSeats {
  record Trip(@From("seat") String there, @From("seat") String back, String price) {}
  @Gather abstract Trip plan(String city);
  String seat(String city) { return city; }
  String price(@From("seat") String seat) { return seat; }
//! error [FW053] 'seat' is the task of several components, 'there' and 'back'. 'seat' takes one result, and each component has one of its own. Remove '@From' from 'seat' and rename the parameter 'seat' of 'price' to 'there'.
}
