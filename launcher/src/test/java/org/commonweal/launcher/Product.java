package org.commonweal.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.commonweal.database.Folders;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the one running product, with its demo programme, to all tests that only look at it from outside. */
final class Product implements ParameterResolver {

    /** Closed by JUnit after the last test of all. */
    @SuppressWarnings("deprecation") // the successor, AutoCloseable, is closed only on request in this version of JUnit
    private record Shared(PackagedCommonweal commonweal) implements ExtensionContext.Store.CloseableResource {

        @Override
        public void close() throws IOException {
            commonweal.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == PackagedCommonweal.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(Namespace.create(Product.class))
                .getOrComputeIfAbsent(Shared.class, key -> start(), Shared.class).commonweal();
    }

    private static Shared start() {
        try {
            return new Shared(PackagedCommonweal.start(emptyFolder("product-data")).await("The demo programme is loaded"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path emptyFolder(String name) throws IOException {
        Path folder = Path.of("target", name).toAbsolutePath();
        Folders.delete(folder);
        Files.createDirectories(folder);
        return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
