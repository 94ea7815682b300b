package org.commonweal.partnership.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** A kind of work is stored as its letter. */
@Converter(autoApply = true)
public class WorkDomainConverter implements AttributeConverter<WorkDomain, String> {

    @Override
    public String convertToDatabaseColumn(WorkDomain domain) {
        return domain == null ? null : String.valueOf(domain.letter());
    }

    @Override
    public WorkDomain convertToEntityAttribute(String letter) {
        return letter == null ? null : WorkDomain.of(letter.charAt(0));
    }
}
