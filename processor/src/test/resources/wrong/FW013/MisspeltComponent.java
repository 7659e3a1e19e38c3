import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class MisspeltComponent {
  record Trip(StringBuilder hotel, String price) {}
//! error [FW013] No method 'price' can be the task of the component 'price' of 'plan': 'price(StringBuilder)' takes 'hotle', which 'plan' does not have. Tasks take the parameters of 'plan' by name: 'String city'; and the results of other components. Did you mean 'hotel'? Rename the parameter 'hotle' of 'price' to 'hotel'.
  @Gather abstract Trip plan(String city);
  StringBuilder hotel(String city) { return new StringBuilder(city); }
  String price(StringBuilder hotle) { return ""; }
}
