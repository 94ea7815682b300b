package org.commonweal.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** A product that begins empty, and the people who walk the whole path on it, each with a password of their own. */
final class Journey implements AutoCloseable {

    private final PackagedCommonweal commonweal;
    private final Browsing browsing;
    private final Map<String, String> states = new HashMap<>();
    private final Map<String, Desk> desks = new HashMap<>();

    Journey() throws IOException {
        commonweal = PackagedCommonweal.start(Product.emptyFolder("journey-data"), "--no-demo");
        browsing = new Browsing(commonweal);
    }

    PackagedCommonweal commonweal() {
        return commonweal;
    }

    static String password(String username) {
        return "a long walk, step " + username.hashCode();
    }

    /** The first sign-in: nothing may be done before the one-time password is changed. */
    void firstSignIn(String username, String oneTime) {
        try (Desk desk = new Desk(browsing.stranger(Look.LAPTOP))) {
            work(desk, here -> {
                here.visitor().signIn(username, oneTime);
                here.fill("password:current", oneTime).fill("password:wanted", password(username)).press("password:save");
                assertThat(here.told()).as(username).contains("The password was changed");
                states.put(username, here.visitor().state());
            });
        }
    }

    void as(String username, Consumer<Desk> work) {
        as(username, Look.LAPTOP, work);
    }

    /** Everybody stays at their desk while the others work. */
    void as(String username, Look look, Consumer<Desk> work) {
        String state = states.computeIfAbsent(username, name -> browsing.state(name, password(name)));
        work(desks.computeIfAbsent(username + " " + look.name(), name -> new Desk(browsing.with(state, look))), work);
    }

    /** Where it fails, the last page is kept as a picture. */
    private static void work(Desk desk, Consumer<Desk> work) {
        try {
            work.accept(desk);
        } catch (RuntimeException | AssertionError e) {
            desk.visitor().picture(Path.of("target", "screens", "journey-failed.png"));
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        browsing.close();
        commonweal.close();
    }
}
