import dev.fanwise.*;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;

@Controller("/pages")
//! error [FW081] '@Controller' makes routes of 'Pages' itself, and of the generated class. Micronaut answers a request that matches two routes with 400. Remove it, and write a controller that calls 'Pages'.
abstract class Pages {
  record Page(String title) {}
  @Get @Gather abstract Page load();
  String title() { return ""; }
}

@Controller
@interface Rest {}

@Rest
//! error [FW081] '@Rest' makes routes of 'Others' itself, and of the generated class. Micronaut answers a request that matches two routes with 400. Remove it, and write a controller that calls 'Others'.
abstract class Others {
  record Page(String title) {}
  @Get @Gather abstract Page load();
  String title() { return ""; }
}
