package org.commonweal.exchange.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;
import org.commonweal.access.model.Role;
import org.commonweal.access.service.Caller;
import org.commonweal.audit.service.Audit;
import org.commonweal.exchange.model.Upload;
import org.commonweal.exchange.model.Uploads;

/** Taking files in. Once the answer is given the file is safe, byte for byte. */
@Stateless
@RolesAllowed({Role.FIELD_OFFICER, Role.MANAGER, Role.ADMINISTRATOR})
public class UploadService {

    /** What is said of a file that was taken in. */
    public record Receipt(UUID id, String filename, long size, String sha256) { }

    @Inject
    private Uploads uploads;

    @Inject
    private UploadFiles files;

    @Inject
    private Caller caller;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** Keeps the file if it is a table that can be read at all; refuses it otherwise, and then nothing is kept. */
    public Receipt receive(String filename, InputStream bytes) {
        Upload upload = new Upload(filename == null || filename.isBlank() ? "upload" : filename, caller.scope().name(), clock.instant());
        uploads.add(upload, bytes, FileLimits.PART_BYTES, FileLimits.UPLOAD_BYTES);
        FileLook.requireTable(files, upload.id());
        audit.record("exchange.uploaded", "Upload", upload.id(), null, upload.size() + " bytes, sha256 " + upload.sha256());
        return new Receipt(upload.id(), upload.filename(), upload.size(), upload.sha256());
    }
}
