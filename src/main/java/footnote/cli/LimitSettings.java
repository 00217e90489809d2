package footnote.cli;

import footnote.ask.WorkQueue;
import footnote.web.Rates;
import java.time.Duration;

/// How much is taken on.
record LimitSettings(
        @Setting(
                usual = "120",
                told = "requests a minute from one address without a key, or one IPv6 /64; 0 for any number")
        int addressPerMinute,

        @Setting(usual = "600", told = "requests a minute with one key; 0 for any number")
        int keyPerMinute,

        @Setting(
                usual = "{2 per core}",
                least = 1,
                most = 1000,
                told = "questions, searches and checks that are worked on at once")
        int running,

        @Setting(
                usual = "{8 per core}",
                most = 10_000,
                told = "how many more may wait; the rest is turned away with 503")
        int waiting,

        @Setting(
                usual = "30",
                least = 1,
                most = 3600,
                told = "seconds after which one that waits or is worked on is given up with 503")
        Duration deadline) {
    Rates rates() {
        return new Rates(addressPerMinute, keyPerMinute);
    }

    WorkQueue queue() {
        return new WorkQueue(running, waiting, deadline);
    }
}
