package com.example.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.advice.AdviceApplication.CountedTransactions;
import dev.fanwise.Outcome;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** What docs/errors/FW083.md and docs/guide/spring.md say of advice, in Spring. */
class AdviceTest {

    private ConfigurableApplicationContext context;

    @BeforeEach
    void start() {
        var application = new SpringApplication(AdviceApplication.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        context = application.run();
    }

    @AfterEach
    void stop() {
        context.close();
    }

    private long timed(String timer) {
        var found = context.getBean(MeterRegistry.class).find(timer).timer();
        return found == null ? 0 : found.count();
    }

    private int committed() {
        return context.getBean(CountedTransactions.class).committed.get();
    }

    @Test
    void onATaskItHasNoEffect() throws Exception {
        var bean = context.getBean(OnTasks.class);

        var first = bean.answers();
        var second = bean.answers();

        assertFalse(first.inTransaction());
        assertEquals(0, committed());
        assertEquals(1, first.asked());
        assertEquals(2, second.asked());
        assertInstanceOf(Outcome.Failure.class, first.retried());
        assertEquals(0, timed("measured.of.task"));
        var threads = bean.threads();
        assertTrue(threads.asynchronous().contains("asynchronous"), threads::toString);
        assertTrue(threads.other().contains("other"), threads::toString);
    }

    /** The annotations are not at fault: called from outside, the same methods have all that. */
    @Test
    void theSameMethodsHaveItWhenTheyAreCalledFromOutside() throws Exception {
        var bean = context.getBean(OnTasks.class);

        assertTrue(bean.inTransaction());
        assertEquals(bean.asked(), bean.asked());
        assertEquals("at last", bean.retried());
        bean.measured();
        assertEquals(1, timed("measured.of.task"));
        var thread = bean.asynchronous().get();
        assertFalse(thread.contains("asynchronous"), thread);
    }

    @Test
    void onAMethodOfAnotherBeanItHas() throws Exception {
        var bean = context.getBean(InOtherBean.class);

        var first = bean.answers();
        var second = bean.answers();

        assertTrue(first.inTransaction());
        assertEquals(2, committed());
        assertEquals(1, first.asked());
        assertEquals(1, second.asked());
        assertEquals(new Outcome.Success<>("at last"), first.retried());
        assertEquals(2, timed("measured.of.other.bean"));
    }

    @Test
    void theTransactionOfAFanOutMethodIsThatOfItsCaller() throws Exception {
        var bean = context.getBean(OnFanOuts.class);

        assertFalse(bean.transactional().inTransaction());
        assertEquals(1, committed());
        assertThrows(IOException.class, bean::rolledBack);
        assertEquals(1, context.getBean(CountedTransactions.class).rolledBack.get());
        assertEquals(1, committed());
    }

    @Test
    void aFanOutMethodIsCachedRetriedAndMeasured() throws Exception {
        var bean = context.getBean(OnFanOuts.class);

        assertEquals(bean.cached(), bean.cached());
        assertEquals("at last", bean.retriedCall().retried());
        bean.measured();
        assertEquals(1, timed("measured.of.fan.out"));
    }

    @Test
    void itIsForMethodsThatOnlyTheirPackageSeesToo() throws Exception {
        var bean = context.getBean(OnFanOuts.class);

        bean.transactionalInPackage();
        bean.measuredInPackage();

        assertEquals(1, committed());
        assertEquals(1, timed("measured.in.package"));
    }

    @Test
    void anAspectOfOnesOwnSeesAFanOutMethodByItsAnnotation() throws Exception {
        context.getBean(OnFanOuts.class).audited();

        assertEquals(List.of("audited"), context.getBean(AdviceApplication.Audit.class).calls);
    }

    @Test
    void aMethodMayMakeTheBean() throws Exception {
        context.getBean(OfABeanMethod.class).seen();

        assertEquals(1, committed());
        assertEquals(1, timed("measured.of.a.bean.method"));
    }

    @Test
    void onTheTypeItIsForFanOutMethodsOnly() throws Exception {
        var bean = context.getBean(OnType.class);

        assertFalse(bean.seen().inTransaction());
        assertEquals(1, committed());
    }
}
