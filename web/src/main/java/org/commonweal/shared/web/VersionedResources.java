package org.commonweal.shared.web;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Puts a mark of the content into the address of our own files: browsers may keep them for ever and still see each change. */
public class VersionedResources extends ResourceHandlerWrapper {

    private static final String OURS = "commonweal";

    private final Map<String, String> marks = new ConcurrentHashMap<>();

    public VersionedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        return marked(super.createResource(name, library), library);
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return marked(super.createResource(name, library, contentType), library);
    }

    private Resource marked(Resource resource, String library) {
        return resource == null || !OURS.equals(library) ? resource : new Marked(resource);
    }

    private final class Marked extends ResourceWrapper {

        Marked(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            return super.getRequestPath() + "&v=" + marks.computeIfAbsent(getResourceName(), name -> mark());
        }

        /** An address with a mark never means anything else; Faces would let it be asked for again after a week. */
        @Override
        public Map<String, String> getResponseHeaders() {
            Map<String, String> headers = new HashMap<>(super.getResponseHeaders());
            boolean marked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().containsKey("v");
            headers.put("Cache-Control", marked ? "public, max-age=31536000, immutable" : "public, max-age=3600");
            headers.remove("Expires");
            return headers;
        }

        private String mark() {
            CRC32 content = new CRC32();
            try (InputStream in = getInputStream()) {
                content.update(in.readAllBytes());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            return Long.toHexString(content.getValue());
        }
    }
}
