package org.commonweal.launcher;

import static org.assertj.core.api.Assertions.assertThat;

/** What an administrator does on the first day: own password, places, sign-ins. */
final class JourneyStart {

    private final Journey journey;

    JourneyStart(Journey journey) {
        this.journey = journey;
    }

    void signInWithTheOneTimePassword() {
        journey.firstSignIn("admin", journey.commonweal().signIns().get("admin"));
    }

    void bringInPlaces() {
        journey.as("admin", desk -> {
            desk.open("/place/list.xhtml");
            desk.shows("No place is known yet");
            bringIn(desk.check(), "places.csv", JourneyFiles.PLACES, "10 new, 0 changed, 0 unchanged");
            bringIn(desk, "places.csv", JourneyFiles.PLACES, null);
            desk.shows("0 new, 0 changed, 10 unchanged");
            desk.choose("places:level", "Ward");
            bringIn(desk, "wards.geojson", JourneyFiles.wards(), "1 new, 5 changed, 0 unchanged");
            desk.open("/place/list.xhtml").shows("10 places, 1 settlements");
            desk.press(desk.at("a:text-is('Testland')")).press(desk.at("a:text-is('Lakeside')")).press(desk.at("a:text-is('Riverbend')"));
            assertThat(desk.at("tbody th").allInnerTexts()).containsExactlyInAnyOrder("East", "West", "North", "South");
            desk.check();
        });
    }

    /** @param expected what it would change, then taken over; null = only look */
    private static void bringIn(Desk desk, String name, String file, String expected) {
        desk.attach("places:file", name, file).press("places:look");
        if (expected != null) {
            desk.shows(expected);
            desk.shows("Nothing has been changed yet");
            desk.press("take:commit").shows(expected);
            desk.shows("Taken over");
        }
    }

    /** @param partner name of the organisation, or null */
    void letIn(String username, String name, String role, String partner) {
        StringBuilder oneTime = new StringBuilder();
        journey.as("admin", desk -> {
            desk.open("/access/users.xhtml").fill("users:username", username).fill("users:displayName", name);
            desk.at("[id='users:roles'] label:text-is('" + role + "')").click();
            if (partner != null) {
                desk.choose("users:partner", partner);
            }
            desk.ajax(desk.byId("users:create")::click).shows("One-time password for " + username);
            oneTime.append(desk.text("#receipt-number"));
        });
        journey.firstSignIn(username, oneTime.toString());
    }
}
