package shop;

import dev.fanwise.Gather;

/** A type with the name of another package. */
public abstract class java {

  record Size(int pages) {}

  @Gather
  abstract Size load();

  int pages() {
    return 3;
  }
}
