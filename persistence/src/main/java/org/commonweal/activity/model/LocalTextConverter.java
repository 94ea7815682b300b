package org.commonweal.activity.model;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import org.commonweal.shared.model.Json;

/** A text is stored as a JSON object with a member for each language. */
@Converter(autoApply = true)
public class LocalTextConverter implements AttributeConverter<LocalText, String> {

    @Override
    public String convertToDatabaseColumn(LocalText text) {
        if (text == null) {
            return null;
        }
        JsonObjectBuilder json = Json.createObjectBuilder().add("en", text.en());
        if (text.fr() != null) {
            json.add("fr", text.fr());
        }
        if (text.ar() != null) {
            json.add("ar", text.ar());
        }
        return json.build().toString();
    }

    @Override
    public LocalText convertToEntityAttribute(String stored) {
        if (stored == null) {
            return null;
        }
        try (JsonReader reader = Json.createReader(new StringReader(stored))) {
            JsonObject json = reader.readObject();
            return new LocalText(json.getString("en"), json.getString("fr", null), json.getString("ar", null));
        }
    }
}
