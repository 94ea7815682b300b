package org.commonweal.demo.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.commonweal.demo.model.DemoSignIn;
import org.commonweal.demo.service.DemoSignInService;

/** Backs the part of signin.xhtml that tells how to try the demo programme. */
@Named
@RequestScoped
public class DemoSignInsView {

    @Inject
    private DemoSignInService service;

    private List<DemoSignIn.Line> lines;

    public List<DemoSignIn.Line> getLines() {
        if (lines == null) {
            lines = service.list();
        }
        return lines;
    }
}
