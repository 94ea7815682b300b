package org.commonweal.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.commonweal.access.service.DemoSignIns;

/** Shows at the door how to sign in to the demo programme. */
@ApplicationScoped
public class DemoDoor implements DemoSignIns {

    @Inject
    private org.commonweal.demo.model.DemoSignIns signIns;

    @Override
    public List<Hint> hints() {
        return signIns.all().stream().map(line -> new Hint(line.username(), line.password(), line.role())).toList();
    }
}
