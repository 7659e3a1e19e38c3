package shop;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import java.util.List;

abstract class Dollar$ {
  record R$(int a$, int $b, int _c) {}

  @Gather
  abstract R$ $load(int $) throws InterruptedException;

  int a$(int $) {
    return $;
  }

  int $b() {
    return 1;
  }

  int _c() {
    return 2;
  }

  abstract static class In$ner {
    @Gather("$x")
    abstract List<In$ner> x$(@Each List<String> $$) throws InterruptedException;

    In$ner $x(String $$) {
      return this;
    }
  }
}
