package org.commonweal.shared.model;

import java.util.UUID;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.converters.UUIDConverter;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;

/** Lets an attribute of type UUID be null. EclipseLink 4.0's own converter fails when it reads null from such a column. */
public class NullableUuids implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            for (DatabaseMapping mapping : descriptor.getMappings()) {
                if (mapping instanceof AbstractDirectMapping direct && direct.getConverter() instanceof UUIDConverter) {
                    direct.setConverter(new NullSafe());
                }
            }
        }
    }

    private static final class NullSafe extends UUIDConverter {

        private static final long serialVersionUID = 1L;

        @Override
        public UUID convertDataValueToObjectValue(Object value, Session session) {
            return value == null ? null : UUID.fromString(value.toString());
        }
    }
}
