package org.commonweal.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/** Light, dark or as the device says: a cookie of the reader's, so that the first paint is right. */
@Named
@RequestScoped
public class Theme {

    private static final Set<String> NAMES = Set.of("light", "dark", "auto");

    @Inject
    private HttpServletRequest request;

    public String getName() {
        Stream<Cookie> cookies = request.getCookies() == null ? Stream.empty() : Arrays.stream(request.getCookies());
        return cookies.filter(cookie -> "commonweal-theme".equals(cookie.getName())).map(Cookie::getValue)
                .filter(NAMES::contains).findFirst().orElse("auto");
    }
}
