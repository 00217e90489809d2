package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Answerer;
import footnote.answer.ExtractiveAnswerer;
import footnote.ask.WorkQueue;
import footnote.evidence.OverlapAssessor;
import footnote.llm.ModelUse;
import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// How much is taken on: of one caller, and in all.
@Timeout(120)
class LimitsTest extends OnASite {
    private static final Rates THREE_AND_FIVE = new Rates(3, 5);
    private static final Proxies BEHIND = new Proxies(List.of(Network.of("127.0.0.1")), Proxies.Header.X_FORWARDED_FOR);

    private final CountDownLatch open = new CountDownLatch(1);
    private final Semaphore begun = new Semaphore(0);
    private final Answerer answerer = new ExtractiveAnswerer(new OverlapAssessor());

    @Test
    void oneRequestTooManyIsToldWhenToComeAgain() {
        try (var server = counting(Proxies.NONE)) {
            for (int left = 2; left >= 0; left--) {
                HttpResponse<String> served = server.search();
                assertThat(served.statusCode()).isEqualTo(200);
                assertThat(Site.header(served, "RateLimit-Policy")).isEqualTo("\"address\";q=3;w=60");
                assertThat(Site.header(served, "RateLimit")).startsWith("\"address\";r=" + left + ";t=");
            }
            HttpResponse<String> refused = server.search();

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(GuardedServer.type(refused)).isEqualTo("/problems/too-many-requests");
            assertThat(Long.parseLong(Site.header(refused, "Retry-After"))).isBetween(1L, 20L);
            assertThat(server.get("/").statusCode()).isEqualTo(429);
            assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
            assertThat(server.get("/metrics").body()).contains("footnote_http_limited_total{by=\"address\"} 2.0");
        }
    }

    @Test
    void whoMakesUpWhereHeComesFromGainsNothing() {
        try (var server = counting(Proxies.NONE)) {
            for (int i = 0; i < 3; i++) {
                server.search("X-Forwarded-For", "203.0.113." + i, "Forwarded", "for=203.0.113." + i);
            }
            assertThat(server.search("X-Forwarded-For", "203.0.113.9").statusCode())
                    .isEqualTo(429);
        }
        try (var server = counting(BEHIND)) {
            for (int i = 0; i < 3; i++) {
                server.search("X-Forwarded-For", "192.0.2." + i + ", 203.0.113.9", "Forwarded", "for=192.0.2.9");
            }
            assertThat(server.search("X-Forwarded-For", "192.0.2.77, 203.0.113.9")
                            .statusCode())
                    .isEqualTo(429);
            assertThat(server.search("X-Forwarded-For", "203.0.113.10").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void allOfAnIpv6NetworkCountTogether() {
        try (var server = counting(BEHIND)) {
            for (int i = 0; i < 3; i++) {
                server.search("X-Forwarded-For", "2001:db8:0:1::" + i);
            }
            assertThat(server.search("X-Forwarded-For", "2001:db8:0:1:ffff::9").statusCode())
                    .isEqualTo(429);
            assertThat(server.search("X-Forwarded-For", "2001:db8:0:2::1").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void eachKeyIsCountedByItselfWhereverItIsUsed(@TempDir Path folder) {
        var keys = new Keys(folder.resolve("keys.json"), Clock.systemUTC());
        String one = keys.add("one", Set.of(Scope.SEARCH), null).text();
        String other = keys.add("other", Set.of(Scope.SEARCH), null).text();
        try (var server = new GuardedServer(
                site.services(),
                new Admission(
                        Optional.of(keys), Admission.HARMLESS, THREE_AND_FIVE, BEHIND, Hosts.ANY, Optional.empty()))) {
            for (int i = 0; i < 5; i++) {
                assertThat(server.search("X-Api-Key", one, "X-Forwarded-For", "203.0.113." + i)
                                .statusCode())
                        .isEqualTo(200);
            }
            assertThat(Site.header(server.search("X-Api-Key", one), "RateLimit-Policy"))
                    .isEqualTo("\"key\";q=5;w=60");
            assertThat(server.search("X-Api-Key", one).statusCode()).isEqualTo(429);
            assertThat(server.search("X-Api-Key", other).statusCode()).isEqualTo(200);
            assertThat(server.search().statusCode()).isEqualTo(200);
        }
    }

    @Test
    void guessingKeysCountsAgainstTheAddress() {
        try (var server = counting(Proxies.NONE)) {
            for (int i = 0; i < 3; i++) {
                assertThat(server.search("X-Api-Key", "fn_guess" + i).statusCode())
                        .isEqualTo(401);
            }
            assertThat(server.search("X-Api-Key", "fn_guess").statusCode()).isEqualTo(429);
        }
    }

    @Test
    void onlySoManyCallersAreRemembered() {
        var limiter = new RateLimiter(THREE_AND_FIVE, 100);

        for (int i = 0; i < 10_000; i++) {
            limiter.count(new Caller.Anonymous(InetAddress.ofLiteral("10.0.%d.%d".formatted(i / 250, i % 250))));
        }

        assertThat(limiter.remembered()).isEqualTo(100);
    }

    @Test
    void aCrowdIsAnsweredInTurnAndTheRestIsTurnedAwayAtOnce() throws Exception {
        Answerer slow = (question, passages, index) -> {
            begun.release();
            waitFor(open);
            return answerer.answer(question, passages, index);
        };
        try (var queue = new WorkQueue(1, 1, Duration.ofSeconds(60));
                var server = queued(slow, queue)) {
            List<CompletableFuture<HttpResponse<String>>> taken = Stream.of(
                            inBackground(server::ask), inBackground(server::ask))
                    .toList();
            begun.acquire();
            while (queue.waiting() == 0) {
                Thread.onSpinWait();
            }

            HttpResponse<String> shed = server.ask();

            assertThat(shed.statusCode()).isEqualTo(503);
            assertThat(GuardedServer.type(shed)).isEqualTo("/problems/overloaded");
            assertThat(Site.header(shed, "Retry-After")).isEqualTo("2");
            assertThat(server.get("/api/v1/documents").statusCode()).isEqualTo(200);
            assertThat(server.get("/metrics").body())
                    .contains("footnote_work_running 1.0", "footnote_work_waiting 1.0", "footnote_work_shed_total 1.0");
            open.countDown();
            assertThat(taken)
                    .allSatisfy(
                            asked -> assertThat(asked.get(60, TimeUnit.SECONDS).statusCode())
                                    .isEqualTo(200));
        }
    }

    @Test
    void whatTakesTooLongIsToldSoAndInterrupted() {
        var interrupted = new AtomicBoolean();
        Answerer stuck = (question, passages, index) -> {
            interrupted.set(!waitFor(open));
            return answerer.answer(question, passages, index);
        };
        try (var queue = new WorkQueue(1, 1, Duration.ofMillis(300));
                var server = queued(stuck, queue)) {
            HttpResponse<String> late = server.ask();

            assertThat(late.statusCode()).isEqualTo(503);
            assertThat(GuardedServer.type(late)).isEqualTo("/problems/timed-out");
            while (queue.running() > 0) {
                Thread.onSpinWait();
            }
            assertThat(interrupted).isTrue();
            assertThat(server.get("/metrics").body()).contains("footnote_work_late_total 1.0");
        }
    }

    private static CompletableFuture<HttpResponse<String>> inBackground(Supplier<HttpResponse<String>> request) {
        return CompletableFuture.supplyAsync(request, task -> Thread.ofVirtual().start(task));
    }

    private static boolean waitFor(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private GuardedServer counting(Proxies proxies) {
        return new GuardedServer(
                site.services(),
                new Admission(
                        Optional.empty(), Admission.HARMLESS, THREE_AND_FIVE, proxies, Hosts.ANY, Optional.empty()));
    }

    private GuardedServer queued(Answerer slow, WorkQueue queue) {
        return new GuardedServer(
                site.services(slow, ModelUse.NONE, queue),
                new Admission(
                        Optional.empty(),
                        Admission.HARMLESS,
                        Rates.UNLIMITED,
                        Proxies.NONE,
                        Hosts.ANY,
                        Optional.of(queue)));
    }
}
