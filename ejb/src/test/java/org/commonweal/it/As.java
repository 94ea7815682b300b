package org.commonweal.it;

import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;

/** Calls services in a role, each call in its own transaction, as a page would. */
public abstract class As {

    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public <T> T call(Supplier<T> work) {
        return work.get();
    }

    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void run(Runnable work) {
        work.run();
    }
}
