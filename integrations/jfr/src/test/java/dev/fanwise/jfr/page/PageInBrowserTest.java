package dev.fanwise.jfr.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The page as a browser shows it. */
@Timeout(120)
class PageInBrowserTest {

    private static Browser browser;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void startBrowser() throws Exception {
        var program = Browser.program();
        assumeTrue(
                program.isPresent(),
                "no browser: the page is not looked at. Install Chromium or Chrome, so that one of them is on the PATH");
        browser = new Browser(program.get(), folder.resolve("profile"));
    }

    @AfterAll
    static void endBrowser() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    private static void open(String title, RecordedFanOuts recorded) throws Exception {
        var page = folder.resolve("page.html");
        Page.write(title, recorded, page);
        browser.open(page);
    }

    private static void choose(String name) throws Exception {
        browser.see("(() => { const wanted = [...document.querySelectorAll('#tree .row')].find(row => "
                + "row.querySelector('.name').textContent.startsWith('" + name + "')); wanted.dispatchEvent("
                + "new PointerEvent('pointerdown', { bubbles: true })); return true; })()");
    }

    @Test
    void everyCallIsListedAndTheFirstIsAWaterfall() throws Exception {
        open("shop.jfr", Sample.shop());

        assertThat(browser.text("#found")).isEqualTo("43 calls");
        assertThat(browser.texts("#list .row .name")).startsWith("Shop.page", "Shop.page");
        assertThat(browser.texts("#list .row .took")).startsWith("212.345 ms", "95.321 ms");
        assertThat(browser.texts("#tree .row .name"))
                .startsWith(
                        "Shop.page  gather",
                        "product",
                        "price",
                        "reviews",
                        "Mirrors.fetch  race FIRST_SUCCEEDED",
                        "fetch[0]",
                        "fetch[1]",
                        "fetch[2]",
                        "stock",
                        "Warehouses.ask  gather",
                        "ask[0]");
        assertThat(browser.texts("#tree .critical .name"))
                .containsExactly("Shop.page  gather", "stock", "Warehouses.ask  gather", "ask[0]", "ask[3]", "ask[5]");
    }

    @Test
    void nothingIsLoadedAndNothingGoesWrong() throws Exception {
        open("shop.jfr", Sample.shop());

        assertThat(browser.text("#summary")).startsWith("43 calls");
        assertThat(browser.requests()).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void theSearchFindsNamesOfTasksExceptionsAndOutcomes() throws Exception {
        open("shop.jfr", Sample.shop());

        browser.press("/");
        browser.type("ioexc product");
        assertThat(browser.text("#found")).isEqualTo("42 of 43 calls");
        browser.see("document.getElementById('search').value = ''");
        browser.type("hanging");
        assertThat(browser.text("#found")).isEqualTo("1 of 43 calls");
        assertThat(browser.text("#chosen")).isEqualTo("Pages.hanging");
        browser.press("Escape");
        assertThat(browser.text("#found")).isEqualTo("43 calls");
    }

    @Test
    void callsAreSortedAndFiltered() throws Exception {
        open("shop.jfr", Sample.shop());

        browser.see("(() => { order.value = 'longest'; order.dispatchEvent(new Event('change')); return 1; })()");
        assertThat(browser.texts("#list .row .took")).startsWith("212.345 ms", "212.345 ms");
        browser.see("(() => { show.value = 'other'; show.dispatchEvent(new Event('change')); return 1; })()");
        assertThat(browser.texts("#list .row .name")).containsExactly("Pages.hanging");
    }

    @Test
    void abandonedTasksAreMarkedWhereTheCallWentOnWithoutThem() throws Exception {
        open("grace.jfr", Sample.graceOver());

        assertThat(browser.text("#summary")).endsWith("2 abandoned");
        assertThat(browser.text("#legend")).contains("was abandoned here");
        assertThat(browser.texts("#tree .row:has(.gone) .name")).containsExactly("ask[2]", "ask[3]");
        choose("ask[2]");
        assertThat(browser.text("#details"))
                .contains("succeeded, cancelled by the call, decided by ask[0]", "abandoned at", "130.100 ms", "ends");
        choose("ask[3]");
        assertThat(browser.text("#details"))
                .contains("abandoned, not ended, cancelled by the call", "130.150 ms")
                .doesNotContain("ends");
        for (var scheme : List.of("light", "dark")) {
            browser.prefer(scheme);
            browser.screenshot(Path.of("target", "page-abandoned-" + scheme + ".png"));
        }
        browser.prefer("light");

        browser.see("(() => { show.value = 'abandoned'; show.dispatchEvent(new Event('change')); return 1; })()");
        assertThat(browser.texts("#list .row .name")).containsExactly("Shops.ask");
    }

    @Test
    void everythingWorksWithKeys() throws Exception {
        open("shop.jfr", Sample.shop());

        browser.press("ArrowDown");
        assertThat(browser.texts("#tree .row .name"))
                .containsExactly("Shop.page  gather", "product", "price", "reviews", "stock");
        browser.press("Enter");
        browser.press("f");
        assertThat(browser.text("#details h2")).isEqualTo("product");
        assertThat(browser.text("#details")).contains("failed with java.io.IOException");
        browser.press("ArrowDown");
        browser.press("ArrowDown");
        assertThat(browser.text("#details")).contains("cancelled by the call, decided by product", "74.010 ms");
        assertThat(browser.see("document.activeElement.id").getAsString()).isEqualTo("tree");
        assertThat(browser.see("document.getElementById(tree.viewport.getAttribute('aria-activedescendant'))"
                                + ".getAttribute('aria-label')")
                        .getAsString())
                .startsWith("task reviews, cancelled by the call, decided by product, starts at 0.018 ms");
        browser.screenshot(Path.of("target", "page-keys.png"));
        browser.press("Home");
        browser.press("ArrowLeft");
        assertThat(browser.texts("#tree .row .name")).containsExactly("Shop.page  gather");
        browser.press("ArrowRight");
        assertThat(browser.texts("#tree .row .name")).hasSize(5);
        browser.press("Escape");
        assertThat(browser.see("document.activeElement.id").getAsString()).isEqualTo("list");
    }

    @Test
    void aTaskOfMicrosecondsIsSeenWhenItIsZoomedTo() throws Exception {
        open("shop.jfr", Sample.shop());

        choose("ask[1]");
        browser.press("z");
        assertThat(browser.see("(view.to - view.from) / 1e6").getAsDouble()).isBetween(59.0, 67.0);
        browser.press("0");
        assertThat(browser.see("(view.to - view.from) / 1e6").getAsDouble()).isBetween(212.0, 213.0);
    }

    @Test
    void namesAreTextWhateverIsInThem() throws Exception {
        var sample = new Sample();
        var name = "</script><img src=x onerror=alert(1)><!--";
        var call = sample.call(0, name, name, 0, 100, "succeeded", name);
        sample.task(call, name, 1, 2, 99, name);
        open(name, sample.recorded());

        assertThat(browser.texts("#list .row .name")).containsExactly(name);
        assertThat(browser.texts("#tree .row .name")).containsExactly(name + "  " + name, name);
        assertThat(browser.text("h1 span")).isEqualTo(name);
        assertThat(browser.see("document.images.length").getAsInt()).isZero();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void aRecordingWithoutFanOutsSaysWhatIsMissing() throws Exception {
        open("empty.jfr", new RecordedFanOuts(List.of(), List.of()));

        assertThat(browser.text("main")).contains("FanOutEvents");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void textIsReadableInTheLightAndInTheDark() throws Exception {
        open("shop.jfr", Sample.shop());

        for (var scheme : List.of("light", "dark")) {
            browser.prefer(scheme);
            for (var colour : List.of("ink", "soft", "failed", "succeeded", "cancelled", "other")) {
                assertThat(contrast("--" + colour))
                        .as(colour + " in the " + scheme)
                        .isGreaterThan(4.5);
            }
            browser.screenshot(Path.of("target", "page-" + scheme + ".png"));
        }
        browser.prefer("light");
    }

    /** As WCAG 2 defines it. */
    private static double contrast(String colour) throws Exception {
        var luminance =
                "(name => { const hex = getComputedStyle(document.documentElement).getPropertyValue(name).trim();"
                        + " const [r, g, b] = [1, 3, 5].map(at => parseInt(hex.slice(at, at + 2), 16) / 255)"
                        + ".map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);"
                        + " return 0.2126 * r + 0.7152 * g + 0.0722 * b; })";
        var one = browser.see(luminance + "('" + colour + "')").getAsDouble();
        var other = browser.see(luminance + "('--paper')").getAsDouble();
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    @Test
    void aHundredThousandTasksAreShownWithoutAStall() throws Exception {
        open("crowd.jfr", Sample.crowd(100_000));

        assertThat(browser.texts("#list .row .about").get(0)).isEqualTo("100,000 tasks101");
        assertThat(browser.see("document.querySelectorAll('#tree .row').length").getAsInt())
                .isLessThan(1_000);
        var scroll =
                millis("for (const to of [1, 7, 3, 9, 2]) { tree.viewport.scrollTop = to * 200000; tree.draw(); }");
        var search = millis("search.value = 'one[99999]'; showList();");
        var next = millis("next(row => outcomeOf(row) === 'failed');");
        browser.screenshot(Path.of("target", "page-crowd.png"));

        assertThat(browser.text("#found")).isEqualTo("1 of 2 calls");
        assertThat(scroll).as("scrolling").isLessThan(1_000);
        assertThat(search).as("searching").isLessThan(2_000);
        assertThat(next).as("going on").isLessThan(2_000);
    }

    /** How long a script takes; the shortest of some times, as other programs run beside the browser. */
    private static double millis(String script) throws Exception {
        return browser.see("(() => { let shortest = Infinity; for (let time = 0; time < 5; time++) {"
                        + " const before = performance.now(); " + script
                        + " shortest = Math.min(shortest, performance.now() - before); } return shortest; })()")
                .getAsDouble();
    }
}
