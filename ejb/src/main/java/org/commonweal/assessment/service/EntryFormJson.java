package org.commonweal.assessment.service;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Map;
import java.util.UUID;
import org.commonweal.assessment.service.EntryForm.Person;
import org.commonweal.shared.model.Json;

/** A form that is being typed in, as a draft keeps it. */
final class EntryFormJson {

    private EntryFormJson() { }

    static String write(EntryForm form) {
        JsonArrayBuilder people = Json.createArrayBuilder();
        form.getPeople().forEach(person -> {
            JsonObjectBuilder one = Json.createObjectBuilder().add("answers", texts(person.getAnswers()));
            add(one, "name", person.getName());
            add(one, "phone", person.getPhone());
            people.add(one);
        });
        JsonObjectBuilder whole = Json.createObjectBuilder().add("instanceId", form.getInstanceId())
                .add("answers", texts(form.getAnswers())).add("consents", texts(form.getConsents())).add("people", people);
        add(whole, "round", form.getRound());
        add(whole, "municipality", form.getMunicipality());
        add(whole, "ward", form.getWard());
        add(whole, "settlement", form.getSettlement());
        add(whole, "day", form.getDay());
        return whole.build().toString();
    }

    private static JsonObjectBuilder texts(Map<String, String> texts) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        texts.forEach((name, text) -> add(object, name, text));
        return object;
    }

    private static void add(JsonObjectBuilder object, String name, Object value) {
        if (value != null) {
            object.add(name, value.toString());
        }
    }

    static EntryForm read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject whole = reader.readObject();
            EntryForm form = new EntryForm(whole.getString("instanceId"));
            form.setRound(id(whole, "round"));
            form.setMunicipality(id(whole, "municipality"));
            form.setWard(id(whole, "ward"));
            form.setSettlement(id(whole, "settlement"));
            form.setDay(whole.getString("day", null));
            fill(form.getAnswers(), whole.getJsonObject("answers"));
            fill(form.getConsents(), whole.getJsonObject("consents"));
            whole.getJsonArray("people").getValuesAs(JsonObject.class).forEach(one -> form.getPeople().add(person(one)));
            return form;
        }
    }

    private static Person person(JsonObject one) {
        Person person = new Person();
        person.setName(one.getString("name", null));
        person.setPhone(one.getString("phone", null));
        fill(person.getAnswers(), one.getJsonObject("answers"));
        return person;
    }

    private static void fill(Map<String, String> texts, JsonObject object) {
        object.keySet().forEach(name -> texts.put(name, object.getString(name)));
    }

    private static UUID id(JsonObject object, String name) {
        return object.containsKey(name) ? UUID.fromString(object.getString(name)) : null;
    }
}
