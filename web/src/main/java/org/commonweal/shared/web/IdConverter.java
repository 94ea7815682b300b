package org.commonweal.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;

/** Ids in addresses and choices; anything that is none is refused as such. */
@FacesConverter("commonweal.Id")
public class IdConverter implements Converter<UUID> {

    @Override
    public UUID getAsObject(FacesContext faces, UIComponent component, String text) {
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new ConverterException(notAnId);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, UUID id) {
        return id == null ? "" : id.toString();
    }
}
