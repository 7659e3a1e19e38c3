import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ResultOfAnotherType {
  record Trip(CharSequence hotel, String price) {}
//! error [FW013] No method 'price' can be the task of the component 'price' of 'plan': 'price(String)' takes 'String hotel', but the result of 'hotel' is 'CharSequence'. Tasks take the parameters of 'plan' by name: 'String city'; and the results of other components. Change the type of 'String hotel' to 'CharSequence', or what is passed to it.
  @Gather abstract Trip plan(String city);
  String hotel(String city) { return city; }
  String price(String hotel) { return hotel; }
}
