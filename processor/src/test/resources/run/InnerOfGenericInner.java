import dev.fanwise.*;
import java.util.*;

/** Types that are inner ones of an inner type of a generic one. */
public class InnerOfGenericInner<O> {

  public class Shelf {
    final O owner;
    Shelf(O owner) { this.owner = owner; }
    @Override public String toString() { return "shelf of " + owner; }

    public class Box<Z> {
      final Z held;
      Box(Z held) { this.held = held; }
      public class Lid {
        @Override public String toString() { return "lid of " + held + " on " + Shelf.this; }
      }
    }
  }

  record Store<A>(
      InnerOfGenericInner<A>.Shelf shelf,
      InnerOfGenericInner<A>.Shelf.Box<A[]> box,
      InnerOfGenericInner<A>.Shelf.Box<List<A>>.Lid lid,
      Map<InnerOfGenericInner<A>.Shelf.Box<A[]>, ? extends InnerOfGenericInner<A>.Shelf> all) {}

  interface Stores<P> {
    @Gather Store<P> store(InnerOfGenericInner<P>.Shelf on, P owner) throws InterruptedException;
    default InnerOfGenericInner<P>.Shelf shelf(InnerOfGenericInner<P>.Shelf on) { return on; }
    default InnerOfGenericInner<P>.Shelf.Box<P[]> box(InnerOfGenericInner<P>.Shelf on) { return on.new Box<P[]>(null); }
    default InnerOfGenericInner<P>.Shelf.Box<List<P>>.Lid lid(InnerOfGenericInner<P>.Shelf on, P owner) {
      return on.new Box<List<P>>(List.of(owner)).new Lid();
    }
    default Map<InnerOfGenericInner<P>.Shelf.Box<P[]>, InnerOfGenericInner<P>.Shelf> all() { return Map.of(); }
    @Gather("lid") List<InnerOfGenericInner<P>.Shelf.Box<List<P>>.Lid> lids(
        @Each List<? extends InnerOfGenericInner<P>.Shelf> shelves, P owner) throws InterruptedException;
  }

  public static List<Object> run() throws Exception {
    InnerOfGenericInner<String>.Shelf shelf = new InnerOfGenericInner<String>().new Shelf("Ada");
    Stores<String> stores = new InnerOfGenericInner_StoresFanOut<>();
    var store = stores.store(shelf, "Ada");
    return List.of(store.shelf(), store.lid(), store.all(), stores.lids(List.of(shelf), "Bob"));
  }
}
//= shelf of Ada
//= lid of [Ada] on shelf of Ada
//= {}
//= [lid of [Bob] on shelf of Ada]
