package org.commonweal.household.model;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps {@link Sex} as its one-letter code. */
@Converter(autoApply = true)
public class SexConverter implements AttributeConverter<Sex, String> {

    @Override
    public String convertToDatabaseColumn(Sex sex) {
        return (sex == null ? Sex.UNKNOWN : sex).code();
    }

    @Override
    public Sex convertToEntityAttribute(String code) {
        return Sex.of(code);
    }
}
