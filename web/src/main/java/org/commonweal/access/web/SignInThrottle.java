package org.commonweal.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * At most so many wrong passwords from one address: a bucket of 30 that regains one every ten seconds. Right ones cost
 * nothing, so an office behind one address is not shut out. In memory, for each node its own; the account's own lock
 * (see User) holds everywhere.
 */
@ApplicationScoped
public class SignInThrottle {

    static final int ROOM = 30;
    static final Duration REGAIN = Duration.ofSeconds(10);
    private static final int MOST_ADDRESSES = 50_000;

    private record Bucket(double left, Instant at) {

        double leftAt(Instant now) {
            return Math.min(ROOM, left + (double) Duration.between(at, now).toMillis() / REGAIN.toMillis());
        }
    }

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    private final Clock clock;

    @Inject
    public SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    protected SignInThrottle() {
        this(null); // for the proxy
    }

    public boolean admits(String address) {
        Bucket bucket = buckets.get(address);
        return bucket == null || bucket.leftAt(clock.instant()) >= 1;
    }

    public void wrong(String address) {
        Instant now = clock.instant();
        if (buckets.size() > MOST_ADDRESSES) {
            buckets.values().removeIf(bucket -> bucket.leftAt(now) >= ROOM);
        }
        buckets.merge(address, new Bucket(ROOM - 1, now), (old, fresh) -> new Bucket(Math.max(0, old.leftAt(now) - 1), now));
    }
}
