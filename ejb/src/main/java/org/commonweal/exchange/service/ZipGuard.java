package org.commonweal.exchange.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.commonweal.shared.model.RuleViolation;

/**
 * Inflates every entry of a workbook once, counting, before any library sees it: refuses bombs, nested archives, and
 * XML with a document type or in another encoding than UTF-8. Takes well under two seconds for the largest allowed.
 */
final class ZipGuard {

    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ENTITY = "<!ENTITY".getBytes(StandardCharsets.US_ASCII);

    private final byte[] buffer = new byte[64 * 1024];
    private long inflated;
    private long deflated;

    private ZipGuard() { }

    static void check(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            new ZipGuard().check(zip, Files.size(file));
        } catch (ZipException e) {
            throw new RuleViolation("exchange.workbookBroken");
        } catch (IOException | IllegalArgumentException e) {
            throw new RuleViolation("exchange.workbookBroken");
        }
    }

    private void check(ZipFile zip, long fileSize) throws IOException {
        if (zip.size() > FileLimits.ZIP_ENTRIES) {
            throw new RuleViolation("exchange.zipBomb");
        }
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            deflated += Math.max(0, entry.getCompressedSize());
            if (deflated > fileSize) { // entries that overlap each other
                throw new RuleViolation("exchange.zipBomb");
            }
            check(zip, entry);
        }
    }

    private void check(ZipFile zip, ZipEntry entry) throws IOException {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
        long size = 0;
        int kept = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer, kept, buffer.length - kept); read > 0; read = in.read(buffer, kept, buffer.length - kept)) {
                if (size == 0) {
                    lookAtBeginning(name, xml, read);
                }
                size += read;
                inflated += read;
                requireWithin(size, entry);
                kept = xml ? forbidDocumentType(kept + read) : 0;
            }
        }
    }

    private void requireWithin(long size, ZipEntry entry) {
        boolean steep = size > FileLimits.RATIO_FROM_BYTES && size > FileLimits.ZIP_RATIO * Math.max(1, entry.getCompressedSize());
        if (inflated > FileLimits.INFLATED_BYTES || steep) {
            throw new RuleViolation("exchange.zipBomb");
        }
    }

    private void lookAtBeginning(String name, boolean xml, int read) {
        if (name.endsWith(".zip") || read > 3 && buffer[0] == 'P' && buffer[1] == 'K' && buffer[2] == 3) {
            throw new RuleViolation("exchange.zipNested");
        }
        if (xml && read > 1 && (buffer[0] == 0 || buffer[1] == 0 || (buffer[0] & 0xFF) >= 0xFE || buffer[0] == 0x4C)) {
            throw new RuleViolation("exchange.workbookBroken");
        }
    }

    /** Looks through the first bytes of the buffer and keeps the last few for the next turn; returns how many. */
    private int forbidDocumentType(int length) {
        for (int i = 0; i + DOCTYPE.length <= length; i++) {
            if (buffer[i] == '<' && buffer[i + 1] == '!' && (matches(i, DOCTYPE) || matches(i, ENTITY))) {
                throw new RuleViolation("exchange.xmlDocumentType");
            }
        }
        int keep = Math.min(length, DOCTYPE.length - 1);
        System.arraycopy(buffer, length - keep, buffer, 0, keep);
        return keep;
    }

    private boolean matches(int at, byte[] word) {
        for (int i = 0; i < word.length; i++) {
            if (Character.toUpperCase(buffer[at + i]) != word[i]) {
                return false;
            }
        }
        return true;
    }
}
