package wrong;

import dev.fanwise.*;

interface BoundedByArray {
  record Hit<T>(T value) {}
  interface Finder<K> {
    @Gather <S extends K> Hit<S> find(S key) throws InterruptedException;
    default <S extends K> S value(S key) { return key; }
  }
  interface Arrays extends Finder<String[]> {
//! error [FW016] 'find' returns 'Hit<S>'. The bound of its type parameter 'S' would be 'String[]', and no method can declare that. Implement 'find' in 'Arrays'.
    record Page(String title) {}
    @Gather Page load() throws InterruptedException;
    default String title() { return ""; }
  }
}
