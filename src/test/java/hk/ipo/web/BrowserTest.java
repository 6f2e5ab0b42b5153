package hk.ipo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openqa.selenium.support.ui.ExpectedConditions.not;
import static org.openqa.selenium.support.ui.ExpectedConditions.presenceOfElementLocated;
import static org.openqa.selenium.support.ui.ExpectedConditions.textToBe;
import static org.openqa.selenium.support.ui.ExpectedConditions.textToBePresentInElementLocated;
import static org.openqa.selenium.support.ui.ExpectedConditions.urlContains;
import static org.openqa.selenium.support.ui.ExpectedConditions.urlMatches;

import hk.ipo.web.security.Role;
import hk.ipo.web.security.User;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;

/** A real browser walks the pages; what it saw is left in {@code target/screenshots}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {

    private static final String HASH = new BCryptPasswordEncoder(4).encode("long-enough-secret");
    private static final Path SHOTS = Path.of("target", "screenshots");

    private final Pages pages;

    BrowserTest(@TempDir Path archive) throws IOException {
        ServedArchive served = new ServedArchive(archive);
        served.publish(LocalDate.of(2025, 12, 31), "first");
        served.publish(LocalDate.of(2026, 1, 5), "wrong");
        served.publish(LocalDate.of(2026, 1, 5), "right");
        pages =
                new Pages(
                        archive,
                        new User("anna", HASH, Set.of(Role.OPERATOR)),
                        new User("ben", HASH, Set.of(Role.READER)));
    }

    @AfterAll
    void end() {
        pages.close();
    }

    @ParameterizedTest
    @CsvSource({
        "en, 1280, 900, false, Log in, The name or the password is wrong., Published",
        "zh-Hant, 390, 844, false, 登入, 使用者名稱或密碼不正確。, 已發布",
        "zh-Hans, 1280, 900, true, 登录, 用户名或密码不正确。, 已发布"
    })
    void anOperatorLogsInReadsDownloadsSearchesAndStartsARun(
            String language,
            int width,
            int height,
            boolean dark,
            String login,
            String refused,
            String published)
            throws IOException {
        String shot = language + "-" + width + (dark ? "-dark-" : "-");
        ChromeDriver browser = Browser.open(width, height, dark);
        try {
            browser.get(pages.address() + "/" + language);
            assertThat(browser.findElement(By.tagName("h1")).getText()).isEqualTo(login);
            shoot(browser, shot + "login");

            logIn(browser, "wrong");
            await(browser, textToBe(By.cssSelector("[role=alert]"), refused));
            logIn(browser, "long-enough-secret");
            await(browser, not(urlContains("/login")));

            browser.get(pages.address() + "/" + language);
            assertFits(browser);
            shoot(browser, shot + "list");
            browser.findElement(
                            By.cssSelector("a[href='/" + language + "/editions/2025/2026-01-05']"))
                    .click();
            await(browser, presenceOfElementLocated(By.cssSelector("svg.chart")));
            assertFits(browser);
            shoot(browser, shot + "edition");

            String file = browser.findElement(By.cssSelector("a[download]")).getAttribute("href");
            assertThat(
                            browser.executeAsyncScript(
                                    "const done = arguments[arguments.length - 1];"
                                            + "fetch(arguments[0]).then(r => done(r.status))",
                                    file))
                    .isEqualTo(200L);

            browser.get(pages.address() + "/" + language + "/search");
            browser.findElement(By.id("q")).sendKeys("top-8");
            await(
                    browser,
                    textToBePresentInElementLocated(By.id("results"), "concentration.top-8-share"));
            await(browser, urlMatches("/search\\?q=top-8$"));
            shoot(browser, shot + "search");

            browser.get(pages.address() + "/" + language + "/runs/7");
            assertFits(browser);
            shoot(browser, shot + "run");
            browser.get(pages.address() + "/" + language + "/runs");
            shoot(browser, shot + "runs");
            browser.findElement(By.cssSelector("form.order button")).click();
            await(browser, textToBe(By.cssSelector("#progress .tag"), published));
            shoot(browser, shot + "ordered");

            assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
                    .noneMatch(line -> line.getMessage().contains("Content Security Policy"));
        } finally {
            browser.quit();
        }
    }

    @ParameterizedTest
    @CsvSource({"en", "zh-Hant", "zh-Hans"})
    void thePagesAreWalkedByKeyboardAloneFromTheSkipLinkOn(String language) {
        ChromeDriver browser = Browser.open(1280, 900, false);
        try {
            browser.get(pages.address() + "/" + language + "/login");
            browser.findElement(By.tagName("body")).sendKeys(Keys.HOME);
            browser.executeScript("document.activeElement.blur()");
            browser.switchTo().activeElement().sendKeys(Keys.TAB);
            WebElement skip = browser.switchTo().activeElement();
            assertThat(skip.getAttribute("class")).isEqualTo("skip");
            skip.sendKeys(Keys.ENTER);
            assertThat(browser.switchTo().activeElement().getTagName()).isEqualTo("main");

            assertThat(browser.findElements(By.cssSelector("main h1"))).hasSize(1);
            assertThat(
                            browser.executeScript(
                                    "return [...document.querySelectorAll('input:not([type=hidden])')]"
                                            + ".filter(i => !i.labels.length).length"))
                    .isEqualTo(0L);
        } finally {
            browser.quit();
        }
    }

    private static void logIn(ChromeDriver browser, String password) {
        browser.findElement(By.id("username")).sendKeys("anna");
        browser.findElement(By.id("password")).sendKeys(password);
        browser.findElement(By.cssSelector("form.login button")).click();
    }

    /** A slow machine shows a page, or the part of it that replaces itself, only after a while. */
    private static void await(ChromeDriver browser, ExpectedCondition<?> expected) {
        new WebDriverWait(browser, Duration.ofSeconds(30)).until(expected);
    }

    /** Nothing makes the page itself scroll sideways. */
    private static void assertFits(ChromeDriver browser) {
        assertThat(
                        browser.executeScript(
                                "return document.documentElement.scrollWidth"
                                        + " - document.documentElement.clientWidth"))
                .isEqualTo(0L);
    }

    private static void shoot(ChromeDriver browser, String name) throws IOException {
        Files.createDirectories(SHOTS);
        Files.write(SHOTS.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
    }
}
