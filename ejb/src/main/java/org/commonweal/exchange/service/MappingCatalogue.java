package org.commonweal.exchange.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonweal.exchange.model.SavedMapping;
import org.commonweal.exchange.model.SavedMappings;

/** The mappings that travel with the product, and those people have kept. A kept one hides a shipped one of its name. */
@ApplicationScoped
public class MappingCatalogue {

    private static final List<String> SHIPPED = List.of(StandardMapping.NAME, "abidjan-nairobi-wash", "washmalawi");

    @Inject
    private SavedMappings saved;

    public List<String> names() {
        List<String> names = new ArrayList<>(SHIPPED);
        saved.names().stream().filter(name -> !names.contains(name)).forEach(names::add);
        return names;
    }

    public Optional<ColumnMapping> find(String name) {
        return saved.find(name).map(SavedMapping::content).or(() -> shipped(name)).map(MappingJson::read);
    }

    List<ColumnMapping> all() {
        return names().stream().map(this::find).flatMap(Optional::stream).toList();
    }

    static Optional<String> shipped(String name) {
        if (!SHIPPED.contains(name)) {
            return Optional.empty();
        }
        if (name.equals(StandardMapping.NAME)) {
            return Optional.of(MappingJson.write(StandardMapping.mapping()));
        }
        try (InputStream in = MappingCatalogue.class.getResourceAsStream("/org/commonweal/exchange/mappings/" + name + ".json")) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
