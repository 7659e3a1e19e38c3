package lib;
import dev.fanwise.*;
import java.util.*;

public abstract class Base {
  public interface Slot {}
  public static class Executor {}
  public static class Map {}
  public static class PagesFanOut {}
  public static class Objects {}
  public enum Override { A }
  public static class String {}
  protected static class ThreadFactory {}
  protected static class Other {}
  @Gather("entry") public abstract List<java.lang.String> entries(@Each java.util.Map<Other, lib.Other> others, lib.Slot slot);
  public java.lang.String entry(java.util.Map.Entry<Other, lib.Other> entry, lib.Slot slot) { return "e" + slot; }
  public static List<java.lang.String> none() { return List.of(); }
}
