import dev.fanwise.*;
import io.micrometer.core.annotation.Timed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.security.access.prepost.PostFilter;
import org.springframework.security.access.prepost.PreFilter;

abstract class AdviceOfSecurity {
  record Page(String t1, String t2, String t3, String t4, String t5) {}

  @Gather abstract Page load();
  @RolesAllowed("admin") String t1() { return ""; }
//! warning [FW083] 't1' has '@RolesAllowed', and tasks of 'load' call it on 'this'. The proxy around a bean sees calls from outside only, so '@RolesAllowed' has no effect. Move what 't1' does to a method of another bean with '@RolesAllowed', and call that, or write '@SuppressWarnings("fanwise:FW083")' on 't1'.
  @DenyAll String t2() { return ""; }
//! warning [FW083] 't2' has '@DenyAll', and tasks of 'load' call it on 'this'. The proxy around a bean sees calls from outside only, so '@DenyAll' has no effect. Move what 't2' does to a method of another bean with '@DenyAll', and call that, or write '@SuppressWarnings("fanwise:FW083")' on 't2'.
  @PostFilter("true") String t3() { return ""; }
//! warning [FW083] 't3' has '@PostFilter', and tasks of 'load' call it on 'this'. The proxy around a bean sees calls from outside only, so '@PostFilter' has no effect. Move what 't3' does to a method of another bean with '@PostFilter', and call that, or write '@SuppressWarnings("fanwise:FW083")' on 't3'.
  @PreFilter("true") String t4() { return ""; }
//! warning [FW083] 't4' has '@PreFilter', and tasks of 'load' call it on 'this'. The proxy around a bean sees calls from outside only, so '@PreFilter' has no effect. Move what 't4' does to a method of another bean with '@PreFilter', and call that, or write '@SuppressWarnings("fanwise:FW083")' on 't4'.
  @Timed("a") @Timed("b") String t5() { return ""; }
//! warning [FW083] 't5' has '@TimedSet', and tasks of 'load' call it on 'this'. The proxy around a bean sees calls from outside only, so '@TimedSet' has no effect. Move what 't5' does to a method of another bean with '@TimedSet', and call that, or measure tasks with an observer in the 'FanOutOptions', and remove it, or write '@SuppressWarnings("fanwise:FW083")' on 't5'.
}
