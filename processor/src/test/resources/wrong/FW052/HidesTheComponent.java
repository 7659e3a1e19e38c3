import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class HidesTheComponent {
  record Trip(String hotel, String price) {}
  @Gather abstract Trip plan(String hotel);
  String hotel(String hotel) { return hotel; }
  String price(CharSequence hotel) { return ""; }
//! error [FW052] 'hotel' of 'price' may be the parameter 'hotel' of 'plan', or the result of the component 'hotel'. Both have that name and a type that fits, and neither is preferred to the other. Rename the parameter of 'plan', or the component.
}
