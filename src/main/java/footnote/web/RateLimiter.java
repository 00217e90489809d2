package footnote.web;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Counts the requests of each caller, by a bucket of tokens that fills again within a minute. Of as many callers as it
/// has room for, the one that was quiet for longest is forgotten first, which gives nobody more than a full bucket.
///
/// Safe for use by several threads.
final class RateLimiter {
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int SIX_BITS = 64;
    private static final int FOUR_BITS = 32;

    private final Rates rates;
    private final Map<Counted, Bucket> buckets;

    /// @param remembered how many callers there is room for
    RateLimiter(Rates rates, int remembered) {
        this.rates = rates;
        this.buckets = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Counted, Bucket> eldest) {
                return size() > remembered;
            }
        };
    }

    /// What is counted as one.
    sealed interface Counted {
        /// The name of the rule, as the headers have it.
        String policy();

        int perMinute(Rates rates);

        record OfAddress(Network network) implements Counted {
            /// Whoever has an address of version 6 has all of its /64.
            static OfAddress of(InetAddress address) {
                return new OfAddress(Network.around(address, address instanceof Inet6Address ? SIX_BITS : FOUR_BITS));
            }

            @Override
            public String policy() {
                return "address";
            }

            @Override
            public int perMinute(Rates rates) {
                return rates.perAddress();
            }
        }

        record OfKey(String id) implements Counted {
            @Override
            public String policy() {
                return "key";
            }

            @Override
            public int perMinute(Rates rates) {
                return rates.perKey();
            }
        }

        static Counted of(Caller caller) {
            return switch (caller) {
                case Caller.Anonymous(var address) -> OfAddress.of(address);
                case Caller.Keyed keyed -> new OfKey(keyed.id());
            };
        }
    }

    /// What is left to a caller.
    ///
    /// @param policy which rule counts
    /// @param quota how many a minute
    /// @param isServed whether this request is within it
    /// @param left how many more may come at once
    /// @param resetSeconds until the whole quota is there again
    /// @param retrySeconds until the next one may come
    record Left(String policy, int quota, boolean isServed, long left, long resetSeconds, long retrySeconds) {}

    /// Counts a request.
    ///
    /// @return empty where any number is served
    Optional<Left> count(Caller caller) {
        var counted = Counted.of(caller);
        int quota = counted.perMinute(rates);
        if (quota == 0) {
            return Optional.empty();
        }
        ConsumptionProbe probe = bucket(counted, quota).tryConsumeAndReturnRemaining(1);
        return Optional.of(new Left(
                counted.policy(),
                quota,
                probe.isConsumed(),
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForReset()),
                Math.max(1, seconds(probe.getNanosToWaitForRefill()))));
    }

    private Bucket bucket(Counted counted, int quota) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    counted,
                    _ -> Bucket.builder()
                            .addLimit(Bandwidth.builder()
                                    .capacity(quota)
                                    .refillGreedy(quota, WINDOW)
                                    .build())
                            .build());
        }
    }

    private static long seconds(long nanos) {
        return (nanos + TimeUnit.SECONDS.toNanos(1) - 1) / TimeUnit.SECONDS.toNanos(1);
    }

    /// How many callers are remembered.
    int remembered() {
        synchronized (buckets) {
            return buckets.size();
        }
    }
}
